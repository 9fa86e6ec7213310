using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools;

/// <summary>Who belongs to the school: the team, the classes, the partners.</summary>
public partial class SchoolPage
{
    private SchoolYear thisYear;
    private List<Membership> team = [];
    private List<Invitation> invitations = [];
    private List<ClassGroup> classes = [];
    private List<Partner> partners = [];

    [SupplyParameterFromQuery]
    public string? Trouble { get; set; }

    public static string Url() => "/school";

    protected override async Task OnInitializedAsync()
    {
        thisYear = SchoolYear.Of(Today);
        team = await Membership.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.User).Include(m => m.Classes).AsSplitQuery().ToListAsync(Cancel);
        team = [.. team.OrderBy(m => m.Role).ThenBy(m => m.User.Name, StringComparer.Create(Speaking.Dutch.Culture, ignoreCase: true))];
        invitations = await Invitation.VisibleTo(Db, Actor).AsNoTracking().Where(i => i.AcceptedAt == null).OrderBy(i => i.SentAt).ToListAsync(Cancel);
        classes = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(group => group.Year >= thisYear.Start).OrderBy(group => group.Name).ToListAsync(Cancel);
        partners = await Partner.VisibleTo(Db, Actor).AsNoTracking().OrderBy(partner => partner.Name).ToListAsync(Cancel);
    }

    /// <summary>The next school year is being prepared, and a class of this one is not there yet.</summary>
    private bool MayCopy => Actor.Leads && SchoolYear.Prepared(Today) is { } next && Of(thisYear).Exists(group => !Of(next).Exists(other => other.Name == group.Name));

    private List<ClassGroup> Of(SchoolYear year) => classes.FindAll(group => group.IsOf(year));

    private string Place(Membership member)
    {
        var groups = Of(thisYear).Where(group => member.Classes.Any(link => link.ClassGroupId == group.Id)).Select(group => group.Name);
        var partner = partners.Find(p => p.Id == member.PartnerId)?.Name;
        return W.List([W[member.Role.Key()], .. partner is null ? [] : new[] { partner }, .. groups]);
    }
}
