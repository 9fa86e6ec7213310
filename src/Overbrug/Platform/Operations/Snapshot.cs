using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Operations;

/// <summary>Plain transactions for work on all tables at once.</summary>
internal static class Snapshot
{
    /// <summary>Reads the database as it is at one instant, without holding up those who write.</summary>
    public static async Task<DbTransaction> ToReadAsync(OverbrugDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        return db.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
    }

    public static async Task<DbTransaction> ToWriteAsync(OverbrugDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        return await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.Serializable, cancel);
    }

    public static DbCommand Command(this DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        return command;
    }

    public static async Task ExecuteAsync(this DbTransaction transaction, string sql, CancellationToken cancel)
    {
        await using var command = transaction.Command(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
