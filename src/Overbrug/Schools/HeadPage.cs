using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools;

/// <summary>A page only for who leads the school; for others it does not exist.</summary>
public abstract class HeadPage : TeamPage
{
    /// <summary>False after the answer became 404.</summary>
    protected bool Leads => Found(Actor.Leads ? Actor : null) is not null;

    protected SchoolYear ThisYear => SchoolYear.Of(Today);

    /// <summary>The class groups of this school year and of the one that is being prepared.</summary>
    protected Task<List<ClassGroup>> ClassesAsync()
    {
        var year = ThisYear.Start;
        return ClassGroup.VisibleTo(Db, Actor).Where(group => group.Year >= year).OrderBy(group => group.Year).ThenBy(group => group.Name).ToListAsync(Cancel);
    }

    protected Task<List<Partner>> PartnersAsync() => Partner.VisibleTo(Db, Actor).OrderBy(partner => partner.Name).ToListAsync(Cancel);
}
