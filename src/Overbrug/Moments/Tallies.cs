using Microsoft.EntityFrameworkCore;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>Counts answers, from phones and from paper; joins the transaction at hand, else takes the moment's lock.</summary>
public static class Tallies
{
    /// <summary>One family answers on a phone.</summary>
    public static Task AddAsync(OverbrugDb db, Moment moment, IEnumerable<(string Question, string Choice)> answers, CancellationToken cancel = default) =>
        AddAsync(db, moment, onPaper: false, answers.Select(answer => (answer.Question, answer.Choice, People: 1)), cancel);

    /// <summary>Strokes on paper are typed in together; less than 0 corrects.</summary>
    public static Task AddPaperAsync(OverbrugDb db, Moment moment, IEnumerable<(string Question, string Choice, int People)> strokes, CancellationToken cancel = default) =>
        AddAsync(db, moment, onPaper: true, strokes, cancel);

    private static async Task AddAsync(OverbrugDb db, Moment moment, bool onPaper, IEnumerable<(string Question, string Choice, int People)> answers, CancellationToken cancel)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.LockAsync(moment.Id, cancel) : null;
        var counted = await db.Set<Tally>().Where(t => t.SchoolId == moment.SchoolId && t.MomentId == moment.Id && t.OnPaper == onPaper).ToListAsync(cancel);
        db.AddRange(Count(moment, counted, onPaper, answers));
        await db.SaveChangesAsync(cancel);
        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }
    }

    /// <summary>Counts answers of one kind into these rows, and gives the rows that are new.</summary>
    internal static IReadOnlyList<Tally> Count(Moment moment, IReadOnlyCollection<Tally> counted, bool onPaper, IEnumerable<(string Question, string Choice, int People)> answers)
    {
        List<Tally> made = [];
        foreach (var question in answers.GroupBy(answer => answer.Question))
        {
            var rows = counted.Where(t => t.OnPaper == onPaper && t.Question == question.Key).ToList();
            var batch = Gate.Open(rows.GroupBy(t => t.Batch).ToDictionary(b => b.Key, b => b.Sum(t => t.Count)));
            foreach (var (_, choice, people) in question)
            {
                TakeAway(rows.Where(t => t.Choice == choice).OrderByDescending(t => t.Batch), -people);
                if (people > 0)
                {
                    var row = rows.Find(t => t.Batch == batch && t.Choice == choice);
                    if (row is null)
                    {
                        made.Add(row = new Tally(moment, question.Key, choice, onPaper, batch));
                        rows.Add(row);
                    }

                    row.Add(people);
                }
            }
        }

        return made;
    }

    private static void TakeAway(IEnumerable<Tally> rows, int people)
    {
        foreach (var row in rows)
        {
            var less = Math.Clamp(people, 0, row.Count);
            row.Add(-less);
            people -= less;
        }
    }
}
