using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.Team;

/// <summary>Someone's role and class groups, for the head.</summary>
public partial class MemberPage
{
    private Membership? member;
    private List<ClassGroup> classes = [];
    private List<Partner> partners = [];

    [Parameter]
    public Guid Id { get; set; }

    private PlaceForm? Form { get; set; }

    public static string Url(Membership member) => $"/school/members/{member.Id}";

    protected override async Task OnInitializedAsync()
    {
        if (!Leads)
        {
            return;
        }

        member = Found(await Membership.VisibleTo(Db, Actor).Include(m => m.User).Include(m => m.Classes).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (member is null)
        {
            return;
        }

        (classes, partners) = (await ClassesAsync(), await PartnersAsync());
        Form = new PlaceForm([.. classes.Select(group => group.Id)], [.. partners.Select(partner => partner.Id)]).From(member);
    }

    private async Task SaveAsync()
    {
        if (member is null || !Form!.Read(Http))
        {
            return;
        }

        await using var transaction = await Db.LockAsync(Actor.SchoolId, Cancel);
        await Db.Entry(member).ReloadAsync(Cancel);
        if (Form.Role is not Role.Head && await Headship.IsLastAsync(Db, member, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Role), "school.last-head");
            return;
        }

        (member.Role, member.PartnerId) = (Form.Role!.Value, Form.PartnerId);
        member.BelongTo(classes.Where(group => Form.Classes.Contains(group.Id)));
        Db.Record(Actor.Did("member.changed", member.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await transaction.CommitAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-saved");
    }
}
