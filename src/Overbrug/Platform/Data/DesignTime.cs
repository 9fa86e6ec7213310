#if DEBUG
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Overbrug.Platform.Data;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(DesignTime.Options<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(DesignTime.Options<PostgresDb>().UseNpgsql("Host=localhost").Options);
}

internal static class DesignTime
{
    // Identity asks the services, not the context, which of its tables there are
    internal static DbContextOptionsBuilder<T> Options<T>()
        where T : DbContext => new DbContextOptionsBuilder<T>().UseApplicationServiceProvider(new ServiceCollection()
            .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider());
}
#endif
