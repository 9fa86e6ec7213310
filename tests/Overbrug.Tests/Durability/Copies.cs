using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>Copies a SQLite installation's files before and after each command, begin and commit: just what a kill there would leave.</summary>
internal sealed class Copies : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    public const string Db = "overbrug.db", Log = "overbrug.db-wal";
    private readonly string source;

    // whoever closes the file last takes the log away
    private readonly SqliteConnection stays;
    private readonly Folder folder = new();
    private readonly List<IDisposable> watched = [];
    private readonly Lock turn = new();

    public Copies(string source)
    {
        this.source = source;

        stays = Open(source);
        watched.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public List<string> Steps { get; } = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            lock (turn)
            {
                watched.Add(value.Subscribe(this, name => name.Contains(".Database.", StringComparison.Ordinal)));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData or TransactionEventData && ((DbContextEventData)value.Value).Context?.Database is { } database
            && Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(database).DataSource.StartsWith(source, StringComparison.Ordinal))
        {
            Take();
        }
    }

    /// <summary>The installation's files as they are now, in a folder of their own.</summary>
    public string Take()
    {
        lock (turn)
        {
            var copy = Directory.CreateDirectory(folder[$"{Steps.Count}"]).FullName;
            foreach (var file in Directory.GetFiles(source, "overbrug.db*"))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            Steps.Add(copy);
            return copy;
        }
    }

    /// <summary>The same files with a log of other bytes, as a disk may keep it when the power fails.</summary>
    public static void Cut(string copy, byte[] log)
    {
        File.Delete(Path.Combine(copy, "overbrug.db-shm"));
        File.WriteAllBytes(Path.Combine(copy, Log), log);
    }

    /// <summary>Opens a copy as the program would after its death, and tells all that stands in it.</summary>
    public static string Tell(string copy)
    {
        using var connection = Open(copy);
        Assert.Equal(["ok"], Rows(connection, "PRAGMA integrity_check"));
        Assert.Empty(Rows(connection, "PRAGMA foreign_key_check"));
        var told = new StringBuilder();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            told.AppendLine(table).AppendJoin('\n', Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)).AppendLine();
        }

        return told.ToString();
    }

    public void Stop() => watched.ForEach(one => one.Dispose());

    public void Dispose()
    {
        Stop();
        stays.Dispose();
        folder.Dispose();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, Db), Pooling = false }.ToString());
        connection.Open();
        Rows(connection, "SELECT count(*) FROM \"Settings\"");
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        return rows;
    }
}
