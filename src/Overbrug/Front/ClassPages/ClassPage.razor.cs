using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;

namespace Overbrug.Front.ClassPages;

/// <summary>What is next in my child's class, in big pictures, Dutch first; one act: we come.</summary>
public partial class ClassPage
{
    private const int DaysAnAnswerStays = 30;
    private IReadOnlyList<MomentView> moments = [];
    private IReadOnlyList<Ask> answers = [];
    private Moment? lookBack;

    private string Title => moments.Count == 0 ? W["parents.next"] : W[$"kinds.{moments[0].Moment.Kind}"];

    protected override async Task LoadAsync(Doorway door)
    {
        moments = await MomentBoard.ComingAsync(Db, door, LocalNow, Cancel);
        if (door.Family is { } family)
        {
            lookBack = await MomentBoard.ToLookBackOnAsync(Db, door, LocalNow, Cancel);
            var since = Now.AddDays(-DaysAnAnswerStays);
            answers = await Db.Set<Ask>().AsNoTracking().Where(a => a.FamilyId == family.Id && a.AnsweredAt > since)
                .OrderByDescending(a => a.AnsweredAt).Take(3).ToListAsync(Cancel);
        }
    }
}
