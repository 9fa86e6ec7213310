using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Practices;

/// <summary>Throws a draft away that was made by mistake; what families have seen is cancelled, never thrown away.</summary>
public partial class ThrowAwayMoment
{
    public static string Url(Guid id) => $"/moments/{id}/removal";

    protected override Task PrepareAsync(Moment moment) => Task.CompletedTask;

    private async Task ThrowAsync()
    {
        await using var turn = await Db.LockAsync(Id, Cancel);
        var draft = await Moment.ChangeableBy(Db, Actor).SingleOrDefaultAsync(m => m.Id == Id && m.State == MomentState.Draft, Cancel);
        if (draft is null)
        {
            GoTo(MomentPage.Url(Id), "moments.done-seen-already");
            return;
        }

        foreach (var activity in await RunActivity.At(Db, draft).ToListAsync(Cancel))
        {
            activity.LetGo();
        }

        Db.Remove(draft);
        Db.Record(Actor.Did("moment.thrown-away", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        GoTo(MomentList.Url(), "moments.done-thrown");
    }
}
