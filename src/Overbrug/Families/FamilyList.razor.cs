using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>The aliases of one's own classes, by class: where a family is found that asks to be erased.</summary>
public partial class FamilyList
{
    private List<(ClassGroup Group, IReadOnlyList<Family> Families)>? Groups { get; set; }

    public static string Url() => "/families";

    protected override async Task OnInitializedAsync()
    {
        if (Found(Actor.MeetsFamilies ? Actor : null) is null)
        {
            return;
        }

        var year = SchoolYear.Of(Today).Start;
        var groups = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => c.Year == year && Actor.FamilyClassIds.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
        var families = await Family.VisibleTo(Db, Actor).AsNoTracking().Include(f => f.Classes).ToListAsync(Cancel);
        Groups = [.. groups.Select(group => (group, Of(group, families)))];
    }

    private IReadOnlyList<Family> Of(ClassGroup group, List<Family> families) =>
        [.. families.Where(f => f.Classes.Any(link => link.ClassGroupId == group.Id)).OrderBy(f => Names.Say(f.Alias), StringComparer.Ordinal)];
}
