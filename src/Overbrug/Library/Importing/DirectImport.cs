using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>Takes records over at once, without a look before: from the command line, a row at a time, so that a file may be long. All or nothing.</summary>
internal sealed class DirectImport(OverbrugDb db, Words words, TimeProvider clock)
{
    public const int MostRows = 1_000_000;

    /// <param name="isDry">only tell what would be done</param>
    /// <param name="progress">called after every so many rows</param>
    /// <exception cref="UnreadableException">The rows cannot be read, or there are too many. Nothing is taken over.</exception>
    public async Task<ImportReport> RunAsync(string origin, IEnumerable<ReadRow> rows, bool isDry, System.Action progress, CancellationToken cancel)
    {
        var report = new ImportReport();
        await using var turn = await db.LockAsync(ResourceSlug.Turns, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        var known = await KnownItems.LoadAsync(db, origin, cancel);
        var (judging, shelved) = (new Judging(db, known, words.In(words.Languages.Dutch)), new Shelved(db, known, origin, now));
        foreach (var batch in rows.Chunk(Judging.Batch))
        {
            foreach (var judged in await judging.JudgeAsync(batch, cancel))
            {
                report.Add(judged);
                Take(shelved, judged);
            }

            if (report.Rows > MostRows)
            {
                throw new UnreadableException("library-import.too-many", ("most", MostRows));
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            progress();
        }

        if (!isDry)
        {
            db.Record(new Event(null, null, "library.imported", null, now));
            await db.SaveChangesAsync(cancel);
            await turn.CommitAsync(cancel);
        }

        return report;
    }

    private static void Take(Shelved shelved, Judged judged)
    {
        switch (judged.Verdict)
        {
            case Verdict.New:
                shelved.Make(judged.Row.Name, judged.Facts!);
                break;
            case Verdict.Changed:
                shelved.Change(judged.Own!, judged.Facts!);
                break;
            case Verdict.Gone:
                shelved.Withdraw(judged.Own!);
                break;
        }
    }
}

/// <summary>What an import did, in numbers, and each row that could not be read, or not all of it.</summary>
internal sealed class ImportReport
{
    public const int MostProblems = 1_000;

    private readonly Dictionary<Verdict, int> counts = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, _ => 0);
    private readonly List<(int Row, string Problem)> problems = [];

    public IReadOnlyDictionary<Verdict, int> Counts => counts;

    public int Rows => counts.Values.Sum();

    /// <summary>The first of them: a file that is wrong throughout is wrong in one way.</summary>
    public IReadOnlyList<(int Row, string Problem)> Problems => problems;

    public void Add(Judged judged)
    {
        counts[judged.Verdict]++;
        if (judged.Problem.Length > 0 && judged.Verdict != Verdict.Known && problems.Count < MostProblems)
        {
            problems.Add((judged.Row.Number, judged.Problem));
        }
    }
}
