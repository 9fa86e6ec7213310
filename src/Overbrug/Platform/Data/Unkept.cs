using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Overbrug.Platform.Data;

/// <summary>Problems in which nothing is wrong with what was asked: the database has no room, is too busy or cannot be reached.</summary>
public static class Unkept
{
    // https://www.sqlite.org/rescode.html: busy, locked, read-only, disk error, full, cannot open
    private static readonly int[] Sqlite = [5, 6, 8, 10, 13, 14];

    // https://www.postgresql.org/docs/current/errcodes-appendix.html: connection lost, no resources, shutting down, disk error
    private static readonly string[] Postgres = ["08", "53", "57", "58"];

    /// <summary>Whether the same may well succeed in a few minutes.</summary>
    public static bool Is(Exception problem) => problem switch
    {
        SqliteException sqlite => Sqlite.Contains(sqlite.SqliteErrorCode),
        PostgresException postgres => Postgres.Contains(postgres.SqlState[..2]),
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => true,
        _ => problem.InnerException is { } inner && Is(inner),
    };
}
