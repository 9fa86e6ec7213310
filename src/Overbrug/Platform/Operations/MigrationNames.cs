using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Operations;

/// <summary>The names of the steps a database went through, without the times that differ between the engines.</summary>
internal static class MigrationNames
{
    public static async Task<IReadOnlyList<string>> AppliedAsync(OverbrugDb db, CancellationToken cancel) =>
        [.. (await db.Database.GetAppliedMigrationsAsync(cancel)).Select(Name)];

    public static string Name(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
