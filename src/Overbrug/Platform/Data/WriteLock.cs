using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Overbrug.Platform.Data;

/// <summary>One writer at a time for one thing, on both engines.</summary>
public static class WriteLock
{
    /// <summary>
    /// Begins a transaction in which nobody else decides about <paramref name="thing"/>: SQLite has one writer anyway and
    /// begins immediately; PostgreSQL takes an advisory lock until the transaction ends.
    /// </summary>
    public static async Task<IDbContextTransaction> LockAsync(this OverbrugDb db, Guid thing, CancellationToken cancel = default)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockMoreAsync(thing, cancel);
        return transaction;
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
