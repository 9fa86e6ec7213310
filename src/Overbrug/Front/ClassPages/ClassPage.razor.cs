using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Front.ClassPages;

/// <summary>What is next in my child's class, in big pictures, Dutch first; one act: we come.</summary>
public partial class ClassPage
{
    private const int DaysAnAnswerStays = 30;
    private static readonly KeptQuery<Func<OverbrugDb, Guid, DateTime, IAsyncEnumerable<Ask>>> Answered = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid family, DateTime since) =>
        db.Set<Ask>().AsNoTracking().Where(a => a.FamilyId == family && a.AnsweredAt > since).OrderByDescending(a => a.AnsweredAt).Take(3)));

    private readonly List<DrawnMoment> moments = [];
    private IReadOnlyList<Ask> answers = [];
    private Moment? lookBack;

    private string Title => moments.Count == 0 ? W["parents.next"] : W[$"kinds.{moments[0].Moment.Kind}"];

    protected override async Task LoadAsync(Doorway door)
    {
        (var coming, lookBack) = await MomentBoard.OfAsync(Db, Reads, door, LocalNow, Cancel);
        foreach (var view in coming)
        {
            moments.Add(await DrawnMoment.OfAsync(view, moments.Count == 0, door, Http, Speaking.Page));
        }

        if (door.Family is { } family)
        {
            answers = await Answered.For(Db)(Db, family.Id, Now.AddDays(-DaysAnAnswerStays)).ToListAsync(Cancel);
        }
    }
}
