using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Data;

/// <summary>SQLite's write-ahead log keeps old pages until it is emptied.</summary>
public static class SqliteLog
{
    /// <summary>After erasing: what was erased leaves the log too. Does nothing on PostgreSQL, which reuses its log by itself.</summary>
    public static async Task EmptyLogAsync(this OverbrugDb db, CancellationToken cancel = default)
    {
        if (db is SqliteDb)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }
    }
}
