using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Overbrug.Tests.Support;

/// <summary>Counts the questions a site asks its database.</summary>
public sealed class CommandCount : DbCommandInterceptor
{
    private int commands;

    public int Since(int before) => commands - before;

    public int Now => commands;

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref commands);
        return ValueTask.FromResult(result);
    }
}
