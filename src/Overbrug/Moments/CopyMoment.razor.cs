using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>The same thing again on another day, as a draft.</summary>
public partial class CopyMoment
{
    private CopyForm Form { get; set; } = null!;

    protected override bool AlsoCancelled => true;

    public static string Url(Guid id) => $"/moments/{id}/copy";

    protected override Task PrepareAsync(Moment moment)
    {
        Form = new CopyForm(Today).From(moment);
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (Moment is null || !Form.Read(Http))
        {
            return;
        }

        var ids = Moment.Classes.Select(link => link.ClassGroupId).ToList();
        var groups = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(Cancel);
        var copy = Moment.Duplicate(Actor.School, groups, Form.Day!.Value, Now);
        Db.Add(copy);
        Db.Record(Actor.Did("moment.copied", copy.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(MomentPage.Url(copy.Id), "moments.done-copied");
    }
}
