using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Tests.Support;

/// <summary>An installation on SQLite that is not served, whichever engine the other tests use.</summary>
internal sealed class SqliteInstallation(string folder) : IAsyncDisposable
{
    private readonly WebApplication app = Composition.Build(["--OVERBRUG_DATA", folder], builder => builder.Logging.ClearProviders());

    public async Task<T> Use<T>(Func<OverbrugDb, Task<T>> use)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        await db.Database.MigrateAsync();
        return await use(db);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
