using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>
/// Takes the rows of an import over, all in one transaction and once only. Each row is looked at again: what is here by now, or was changed
/// here since the rows were read, is left alone and says so.
/// </summary>
internal sealed class TakingOver(OverbrugDb db, Words words, Catalogue catalogue, TimeProvider clock)
{
    private static readonly Verdict[] Doing = [Verdict.New, Verdict.Changed, Verdict.Gone];

    /// <summary>False when the import is not there, is not ready or was taken over before.</summary>
    public async Task<bool> CompleteAsync(Guid id, Guid byId, CancellationToken cancel)
    {
        await using var turn = await db.LockAsync(ResourceSlug.Turns, cancel);
        if (await db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel) is not { IsReady: true, DoneAt: null } import)
        {
            return false;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var known = await KnownItems.LoadAsync(db, import.Origin, cancel);
        var shelved = new Shelved(db, known, import.Origin, now);
        for (var after = 0; await NextAsync(id, after, cancel) is { Count: > 0 } rows; after = rows[^1].Number)
        {
            await TakeAsync(rows, import, known, shelved, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        db.Attach(import).Entity.Finish(now);
        db.Record(new Event(null, byId, "import.taken-over", id, now));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        catalogue.Forget();
        return true;
    }

    private Task<List<ImportRow>> NextAsync(Guid id, int after, CancellationToken cancel) => db.Set<ImportRow>()
        .Where(row => row.ImportId == id && row.Number > after && Doing.Contains(row.Verdict)).OrderBy(row => row.Number).Take(Judging.Batch).ToListAsync(cancel);

    private async Task TakeAsync(List<ImportRow> rows, Import import, KnownItems known, Shelved shelved, CancellationToken cancel)
    {
        Guid[] ids = [.. rows.Select(row => row.ResourceId).OfType<Guid>()];
        var here = await db.Set<Resource>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        foreach (var row in rows)
        {
            var facts = FactsText.Read(row.Facts);
            if (row.Verdict == Verdict.New)
            {
                if (known.Own(row.Name) is null && known.Twin(facts!) is null)
                {
                    shelved.Make(row.Name, facts!);
                }
                else
                {
                    row.LeaveAlone(Dutch["library-import.here-by-now"]);
                }
            }
            else if (here.GetValueOrDefault(row.ResourceId ?? Guid.Empty) is not { } item || item.ChangedAt > import.ReadAt)
            {
                row.LeaveAlone(Dutch["library-import.changed-since"]);
            }
            else if (row.Verdict == Verdict.Gone)
            {
                shelved.Withdraw(item);
            }
            else
            {
                shelved.Change(item, facts!);
            }
        }
    }

    private WordsIn Dutch => words.In(words.Languages.Dutch);
}
