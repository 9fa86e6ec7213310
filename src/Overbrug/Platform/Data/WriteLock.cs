using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Data;

/// <summary>One writer at a time for one thing, on both engines.</summary>
public static class WriteLock
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new();

    /// <summary>
    /// Begins a transaction in which nobody else decides about <paramref name="thing"/>: SQLite has one writer anyway and
    /// begins immediately; PostgreSQL takes an advisory lock until the transaction ends.
    /// </summary>
    public static async Task<Turn> LockAsync(this OverbrugDb db, Guid thing, CancellationToken cancel = default)
    {
        // all or nothing: no savepoint around each save
        db.Database.AutoSavepointsEnabled = false;
        var queue = db is SqliteDb ? Queues.GetOrAdd(db.Database.GetConnectionString()!, _ => new SemaphoreSlim(1)) : null;
        if (queue is not null)
        {
            // SQLite lets who waits for its writer sleep and look again; here the next one is called
            await queue.WaitAsync(cancel);
        }

        try
        {
            var turn = new Turn(await db.Database.BeginTransactionAsync(cancel), queue);
            await db.LockMoreAsync(thing, cancel);
            return turn;
        }
        catch
        {
            queue?.Release();
            throw;
        }
    }

    /// <summary>Takes one more lock in the same transaction; always in the same order, the larger thing first.</summary>
    public static async Task LockMoreAsync(this OverbrugDb db, Guid thing, CancellationToken cancel = default)
    {
        if (db is PostgresDb)
        {
            var key = BitConverter.ToInt64(thing.ToByteArray(), 8);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", cancel);
        }
    }
}
