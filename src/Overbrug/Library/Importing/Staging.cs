using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>Lays the rows of an import ready, with what taking each over would do. All of them or none.</summary>
internal sealed class Staging(OverbrugDb db, Words words, TimeProvider clock)
{
    /// <summary>How many records an editor looks at in one go; more are taken over from the command line.</summary>
    public const int MostRows = 20_000;

    /// <exception cref="UnreadableException">The rows cannot be read, or there are too many.</exception>
    public async Task ReadAsync(Import import, IEnumerable<ReadRow> rows, CancellationToken cancel)
    {
        // what changes here while the rows are read and judged is later than this, and is then left alone
        var readAt = clock.GetUtcNow().UtcDateTime;
        var dutch = words.In(words.Languages.Dutch);
        var judging = new Judging(db, await KnownItems.LoadAsync(db, import.Origin, cancel), dutch);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var count = 0;
        foreach (var batch in rows.Chunk(Judging.Batch))
        {
            count += batch.Length;
            if (count > MostRows)
            {
                throw new UnreadableException("library-import.too-many", ("most", MostRows));
            }

            db.AddRange((await judging.JudgeAsync(batch, cancel)).Select(judged => Row(import, judged)));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        if (db.Entry(import).State == EntityState.Detached)
        {
            db.Attach(import);
        }

        import.Ready(readAt);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static ImportRow Row(Import import, Judged judged) => new(import, judged.Row.Number, judged.Verdict, CleanText.Of(judged.Row.Name, Resource.OriginLength),
        FactsText.Of(judged.Facts), CleanText.Of(judged.Problem, ImportRow.ProblemLength), judged.ResourceId);
}
