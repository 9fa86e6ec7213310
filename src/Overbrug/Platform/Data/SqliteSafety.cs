using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Overbrug.Platform.Data;

/// <summary>Every connection writes through the log, waits for the disk, and overwrites what it deletes (GUARDS G14, G18).</summary>
internal sealed class SqliteSafety : DbConnectionInterceptor
{
    internal static readonly SqliteSafety Instance = new();

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
