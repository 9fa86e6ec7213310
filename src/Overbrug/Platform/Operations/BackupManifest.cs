namespace Overbrug.Platform.Operations;

/// <summary>What a backup holds. It names no engine: a backup of SQLite can be restored in PostgreSQL.</summary>
public sealed record BackupManifest(string Product, int Version, DateTime MadeAt, IReadOnlyList<string> Migrations, IReadOnlyDictionary<string, TableSum> Tables)
{
    public const string EntryName = "manifest.json";
    public const string OurProduct = "overbrug";
    public const int OurVersion = 1;

    /// <summary>Past this age a backup holds what should have been erased everywhere.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(35);

    public long Rows => Tables.Values.Sum(table => table.Rows);

    public static string Entry(string table) => $"tables/{table}.jsonl";
}
