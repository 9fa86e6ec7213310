using Microsoft.Data.Sqlite;
using Npgsql;
using Overbrug.Platform.Data;

namespace Overbrug.Tests.Support;

/// <summary>
/// A database of its own for each site under test, copied from one that was migrated once. SQLite unless
/// <c>OVERBRUG_TEST_POSTGRES</c> holds a connection string to a server on which databases may be made.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("OVERBRUG_TEST_POSTGRES");
    private static readonly Lazy<string> Template = new(MakeTemplate, LazyThreadSafetyMode.ExecutionAndPublication);
    private readonly string name = "t" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    public TestDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("overbrug-test").FullName;
        if (Server is null)
        {
            File.Copy(Path.Combine(Template.Value, "overbrug.db"), Path.Combine(Folder, "overbrug.db"));
        }
        else
        {
            Execute($"CREATE DATABASE {name} TEMPLATE {Template.Value}");
        }
    }

    public static bool IsPostgres => Server is not null;

    public string Folder { get; }

    public string[] Settings => Server is null
        ? ["--OVERBRUG_DATA", Folder]
        : ["--OVERBRUG_DATA", Folder, "--ConnectionStrings:Overbrug", Address(name)];

    public void Dispose()
    {
        if (Server is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("overbrug-template").FullName;
        if (Server is null)
        {
            Migrate(["--OVERBRUG_DATA", folder]);
            SqliteConnection.ClearAllPools();
            return folder;
        }

        var template = "template" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        Execute($"CREATE DATABASE {template}");
        Migrate(["--OVERBRUG_DATA", folder, "--ConnectionStrings:Overbrug", Address(template)]);
        NpgsqlConnection.ClearAllPools();
        return template;
    }

    private static void Migrate(string[] settings)
    {
        using var app = Composition.Build(settings);
        using var scope = app.Services.CreateScope();
        Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.Migrate(
            scope.ServiceProvider.GetRequiredService<OverbrugDb>().Database);
    }

    private static string Address(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ToString();

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
