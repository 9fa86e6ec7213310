using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>Makes cards for families that have none: an alias and a code each, and nothing about who gets it.</summary>
public partial class NewCardsPage
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public NewFamily Families { get; set; } = null!;

    private ClassGroup? Group { get; set; }

    private int Count { get; set; }

    private NewCardsForm Form { get; } = new();

    public static string Url(ClassGroup group) => $"/classes/{group.Id}/cards";

    protected override async Task OnInitializedAsync()
    {
        var year = SchoolYear.Of(Today);
        var group = await ClassGroup.VisibleTo(Db, Actor).SingleOrDefaultAsync(c => c.Id == Id && c.Year == year.Start && Actor.FamilyClassIds.Contains(c.Id), Cancel);
        if (Found(group) is not null)
        {
            Count = await Family.VisibleTo(Db, Actor).CountAsync(f => f.IsKnown && f.Code != null && f.Classes.Any(link => link.ClassGroupId == Id), Cancel);
            Group = group;
        }
    }

    private async Task MakeAsync()
    {
        if (Group is null || !Form.Read(Http))
        {
            return;
        }

        // two colleagues at once must not draw the same alias
        await using var transaction = await Db.LockAsync(Actor.SchoolId, Cancel);
        var made = await Families.MakeAsync(Group, Form.Count, isKnown: true, Cancel);
        if (made.Count < Form.Count)
        {
            Form.Refuse(Http, nameof(Form.Count), "sheets.no-free", ("n", made.Count));
            return;
        }

        Db.Record(Actor.Did("cards.made", Group.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await transaction.CommitAsync(Cancel);
        GoTo(ClassCardsPage.Url(Group, Form.Count), "sheets.done-cards");
    }
}
