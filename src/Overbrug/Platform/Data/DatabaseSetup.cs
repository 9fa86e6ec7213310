using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Overbrug.Platform.Data;

/// <summary>Chooses the engine: PostgreSQL when a connection string is set, else a SQLite file in the data folder.</summary>
public static class DatabaseSetup
{
    // a list as one parameter: with a parameter for each item, SQL is written anew for every question
    public static void AddOverbrugDb(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var postgres = configuration.GetConnectionString("Overbrug");
        if (string.IsNullOrWhiteSpace(postgres))
        {
            services.AddDbContextPool<OverbrugDb, SqliteDb>((provider, options) => options
                .UseSqlite(SqliteAddress(folder.File("overbrug.db")), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors([SqliteSafety.Instance, .. provider.GetServices<IInterceptor>()]));
        }
        else
        {
            services.AddDbContextPool<OverbrugDb, PostgresDb>((provider, options) => options
                .UseNpgsql(postgres)
                .AddInterceptors(provider.GetServices<IInterceptor>()));
        }
    }

    /// <summary>The connection string of a SQLite file: pooled, waits up to 10 s for the writer before it.</summary>
    public static string SqliteAddress(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = 10,
    }.ToString();
}
