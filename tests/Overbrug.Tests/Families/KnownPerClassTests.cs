using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Overbrug.Platform.Data;

namespace Overbrug.Tests.Families;

/// <summary>Cards that were given before classes said for themselves whom they know.</summary>
public sealed class KnownPerClassTests
{
    [Fact]
    public async Task A_family_that_was_known_stays_known_in_its_classes_and_another_does_not_become_so()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var file = new SqliteConnection("Data Source=:memory:;Foreign Keys=False");
        await file.OpenAsync(cancel);
        await using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(file).Options);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("Initial", cancel);
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "Families" ("Id", "SchoolId", "Year", "Colour", "Thing", "IsKnown") VALUES ('k', 's', 2026, 'blue', 'fish', 1), ('p', 's', 2026, 'red', 'fox', 0);
            INSERT INTO "FamilyClasses" ("FamilyId", "ClassGroupId", "SchoolId") VALUES ('k', 'a', 's'), ('k', 'b', 's'), ('p', 'a', 's');
            """, cancel);
        await migrator.MigrateAsync("KnownPerClass", cancel);
        Assert.Equal(["k in a: 1", "k in b: 1", "p in a: 0"], await db.Database.SqlQueryRaw<string>("""
            SELECT "FamilyId" || ' in ' || "ClassGroupId" || ': ' || "IsKnown" AS "Value" FROM "FamilyClasses" ORDER BY 1
            """).ToListAsync(cancel));
    }
}
