using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Overbrug.Tests.Matrix;

/// <summary>The database as it was, to compare with and to go back to.</summary>
internal sealed class Snapshot : IDisposable
{
    private static readonly string[] Apart = ["Events", "Jobs"];
    private readonly SqliteConnection live;
    private readonly SqliteConnection kept = new("Data Source=:memory:");
    private readonly string hash;
    private long version;

    public Snapshot(string folder)
    {
        live = new SqliteConnection($"Data Source={Path.Combine(folder, "overbrug.db")};Pooling=false");
        live.Open();
        kept.Open();
        live.BackupDatabase(kept);
        (hash, version) = (Hash(live), Version());
    }

    /// <summary>Whether anything but events and jobs differs.</summary>
    public bool HasChanged()
    {
        var now = Version();
        if (now == version)
        {
            return false;
        }

        version = now;
        return Hash(live) != hash;
    }

    public void Restore()
    {
        if (Version() != version)
        {
            kept.BackupDatabase(live);
            version = Version();
        }
    }

    public void Dispose()
    {
        live.Dispose();
        kept.Dispose();
    }

    private long Version() => (long)Ask(live, "PRAGMA data_version").Single()[0];

    private static string Hash(SqliteConnection from)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Ask(from, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(row => (string)row[0]).Except(Apart).ToList())
        {
            foreach (var row in Ask(from, $"SELECT * FROM \"{table}\" ORDER BY 1, 2"))
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
