using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Overbrug.Tests.Matrix;

/// <summary>A copy in memory.</summary>
internal sealed class SqliteSnapshot : Snapshot
{
    private readonly SqliteConnection live;
    private readonly SqliteConnection kept = new("Data Source=:memory:");
    private readonly (string All, string Rows) hash;
    private long version;

    public SqliteSnapshot(string folder)
    {
        live = new SqliteConnection($"Data Source={Path.Combine(folder, "overbrug.db")};Pooling=false");
        live.Open();
        kept.Open();
        live.BackupDatabase(kept);
        (hash, version) = ((Hash([]), Hash(Apart)), Version());
    }

    public override bool Differs() => IsTouched && Hash([]) != hash.All;

    public override bool HasChanged() => IsTouched && Hash(Apart) != hash.Rows;

    public override void Restore()
    {
        if (IsTouched)
        {
            kept.BackupDatabase(live);
            version = Version();
        }
    }

    public override void Dispose()
    {
        live.Dispose();
        kept.Dispose();
    }

    private bool IsTouched => Version() != version;

    private long Version() => (long)Ask(live, "PRAGMA data_version").Single()[0];

    private string Hash(string[] without)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Ask(live, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(row => (string)row[0]).Except(without).ToList())
        {
            foreach (var row in Ask(live, $"SELECT * FROM \"{table}\" ORDER BY 1, 2"))
            {
                sum.AppendData(Encoding.UTF8.GetBytes(table + string.Join('\u001f', row.Select(cell => cell is byte[] bytes ? Convert.ToHexString(bytes) : cell.ToString())) + '\n'));
            }
        }

        return Convert.ToHexString(sum.GetHashAndReset());
    }

    private static IEnumerable<object[]> Ask(SqliteConnection from, string sql)
    {
        using var command = from.CreateCommand();
#pragma warning disable CA2100 // the names come from the database itself
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }
}
