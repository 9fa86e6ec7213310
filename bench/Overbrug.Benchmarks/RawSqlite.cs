using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Overbrug.Platform.Data;

namespace Overbrug.Benchmarks;

/// <summary>The least a kept sign-up can cost: one row a transaction, through the log, waiting for the same disk.</summary>
internal sealed class RawSqlite : IDisposable
{
    private readonly SqliteConnection connection;

    public RawSqlite(string folder)
    {
        connection = new SqliteConnection(DatabaseSetup.SqliteAddress(Path.Combine(folder, "raw.db")));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE SignUps (Id TEXT PRIMARY KEY, MomentId TEXT, FamilyId TEXT, Adults INTEGER, Children INTEGER, AskedAt TEXT)";
        command.ExecuteNonQuery();
    }

    /// <summary>Transactions a second.</summary>
    public double Load(TimeSpan time)
    {
        var (clock, done) = (Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < time; done++)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO SignUps VALUES ($id, $moment, $family, 2, 1, '2026-09-01 08:00:00')";
            command.Parameters.AddWithValue("$id", RandomKey.New().ToString());
            command.Parameters.AddWithValue("$moment", RandomKey.New().ToString());
            command.Parameters.AddWithValue("$family", RandomKey.New().ToString());
            command.ExecuteNonQuery();
            transaction.Commit();
        }

        return done / clock.Elapsed.TotalSeconds;
    }

    public void Dispose() => connection.Dispose();
}
