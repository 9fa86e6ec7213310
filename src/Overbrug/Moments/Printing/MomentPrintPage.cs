using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>A sheet about one moment and the class groups it is offered to.</summary>
public abstract class MomentPrintPage : PrintPage
{
    [Parameter]
    public Guid Id { get; set; }

    protected Moment? Moment { get; private set; }

    protected IReadOnlyList<ClassGroup> Groups { get; private set; } = [];

    /// <summary>Those class groups of it whose families this person meets.</summary>
    protected IEnumerable<ClassGroup> FamilyGroups => Groups.Where(group => Actor.FamilyClassIds.Contains(group.Id));

    protected virtual IQueryable<Moment> Reachable => Moment.VisibleTo(Db, Actor);

    protected sealed override async Task LoadAsync()
    {
        if (Found(await Reachable.AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id, Cancel)) is not { } moment)
        {
            return;
        }

        var ids = moment.Classes.Select(link => link.ClassGroupId).ToList();
        Groups = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
        await LoadAsync(moment);
        Moment = moment;
    }

    protected virtual Task LoadAsync(Moment moment) => Task.CompletedTask;
}
