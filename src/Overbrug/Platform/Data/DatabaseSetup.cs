using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Overbrug.Platform.Data;

/// <summary>Chooses the engine: PostgreSQL when a connection string is set, else a SQLite file in the data folder.</summary>
public static class DatabaseSetup
{
    public static void AddOverbrugDb(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var postgres = configuration.GetConnectionString("Overbrug");
        if (string.IsNullOrWhiteSpace(postgres))
        {
            services.AddDbContext<OverbrugDb, SqliteDb>((provider, options) => options
                .UseSqlite(SqliteAddress(folder.File("overbrug.db")))
                .AddInterceptors([SqliteSafety.Instance, .. provider.GetServices<IInterceptor>()]));
        }
        else
        {
            services.AddDbContext<OverbrugDb, PostgresDb>((provider, options) => options
                .UseNpgsql(postgres)
                .AddInterceptors(provider.GetServices<IInterceptor>()));
        }
    }

    /// <summary>The connection string of a SQLite file: pooled, foreign keys on, waits up to 10 s for the writer before it.</summary>
    public static string SqliteAddress(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = 10,
    }.ToString();
}
