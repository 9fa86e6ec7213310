using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Operations;

public sealed class BackupTests : IDisposable
{
    private readonly Folder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => folder["day.overbrug"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_restored_backup_has_the_same_counts_and_hashes_and_serves()
    {
        var made = await MakeAsync();
        await using var other = new Site();
        await RestoreAsync(other, File);

        var again = await other.Read(db => Backup.WriteAsync(db, folder["again"], other.Clock.Now.UtcDateTime, Quiet, Cancel));

        Assert.Equal(made.Tables, again.Tables);
        Assert.True(made.Rows > 5);
        Assert.Equal("De Vlieger", Assert.Single(await other.All<School>()).Name);
        await other.Given().Member(Assert.Single(await other.All<School>()), Role.Teacher);
        Assert.True((await other.Anyone().Send(HttpMethod.Get, "/health")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_backup_goes_from_SQLite_to_the_engine_under_test()
    {
        await using var sqlite = new SqliteInstallation(folder["sqlite"]);
        await sqlite.Use(async db =>
        {
            db.Add(new School("De Brug", "Schaarbeek", "de-brug", new DateTime(2027, 3, 8, 9, 0, 0, 123, 456, DateTimeKind.Utc)));
            db.Record(new Event(null, null, "school.opened", null, new DateTime(2027, 3, 8, 9, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync(Cancel);
            return await Backup.WriteAsync(db, File, new FixedClock().Now.UtcDateTime, Quiet, Cancel);
        });

        await using var site = new Site();
        await RestoreAsync(site, File);

        Assert.Equal("De Brug", Assert.Single(await site.All<School>()).Name);
        Assert.Single(await site.All<Event>());
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file()
    {
        await System.IO.File.WriteAllTextAsync(File, "mine", Cancel);
        await Assert.ThrowsAsync<OperationException>(MakeAsync);
        Assert.Equal("mine", await System.IO.File.ReadAllTextAsync(File, Cancel));
    }

    [Fact]
    public async Task An_installation_in_use_is_not_overwritten()
    {
        await MakeAsync();
        await using var used = new Site();
        await used.Given().School("De Andere");
        var problem = await Assert.ThrowsAsync<OperationException>(() => RestoreAsync(used, File));
        Assert.Contains("in use", problem.Message, StringComparison.Ordinal);
        Assert.Equal("De Andere", Assert.Single(await used.All<School>()).Name);
    }

    [Fact]
    public async Task A_backup_past_35_days_is_refused_unless_one_asks_for_it()
    {
        await MakeAsync();
        await using var site = new Site();
        site.Clock.Pass(TimeSpan.FromDays(36));
        var problem = await Assert.ThrowsAsync<OperationException>(() => RestoreAsync(site, File));
        Assert.Contains("--old", problem.Message, StringComparison.Ordinal);
        await RestoreAsync(site, File, evenOld: true);
        Assert.Single(await site.All<School>());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(95)]
    public async Task A_file_that_was_cut_short_changes_nothing(int percent)
    {
        await MakeAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File, Cancel);
        await System.IO.File.WriteAllBytesAsync(File, bytes[..(bytes.Length * percent / 100)], Cancel);
        await RefusedAsync("not a complete backup");
    }

    [Fact]
    public async Task Another_program_s_file_is_refused()
    {
        await using (var zip = await ZipFile.OpenAsync(File, ZipArchiveMode.Create, Cancel))
        {
            zip.CreateEntry("../../etc/passwd");
        }

        await RefusedAsync("not a complete backup");
    }

    [Theory]
    [InlineData("De Vlieger", "De Vlinder", "not what its manifest says")]
    [InlineData("\"Name\"", "\"Naam\"", "cannot be used")]
    [InlineData("{", "[", "cannot be used")]
    public async Task A_changed_row_is_noticed_and_nothing_is_kept(string from, string to, string says)
    {
        await MakeAsync();
        await ChangeAsync("tables/Schools.jsonl", text => text.Replace(from, to, StringComparison.Ordinal));
        await RefusedAsync(says);
    }

    [Fact]
    public async Task An_endless_line_is_cut_off()
    {
        await MakeAsync();
        await ChangeAsync("tables/Schools.jsonl", _ => new string('{', BackupFile.LongestLine * 8));
        await RefusedAsync("damaged");
    }

    [Fact]
    public async Task More_rows_than_the_manifest_says_are_refused()
    {
        await MakeAsync();
        await ChangeAsync("tables/Schools.jsonl", text => text + text.Replace("de-vlieger", "de-tweede", StringComparison.Ordinal));
        await RefusedAsync("more rows");
    }

    private static ProgressBar Quiet => new(TextWriter.Null, shown: false);

    private async Task<BackupManifest> MakeAsync()
    {
        await using var site = new Site();
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        await given.Member(school, Role.Teacher, group);
        await given.Family(group);
        await given.Moment(school, group);
        return await site.Read(db => Backup.WriteAsync(db, File, site.Clock.Now.UtcDateTime, Quiet, Cancel));
    }

    private static Task<BackupManifest> RestoreAsync(Site site, string file, bool evenOld = false) =>
        site.Read(db => Restore.ReadAsync(db, file, evenOld, site.Clock.Now.UtcDateTime, Quiet, Cancel));

    private async Task RefusedAsync(string says)
    {
        await using var site = new Site();
        var problem = await Assert.ThrowsAsync<OperationException>(() => RestoreAsync(site, File));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Empty(await site.All<School>());
        Assert.Empty(await site.All<Overbrug.Platform.Accounts.User>());
    }

    private async Task ChangeAsync(string name, Func<string, string> change)
    {
        await using var zip = await ZipFile.OpenAsync(File, ZipArchiveMode.Update, Cancel);
        string text;
        using (var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync(Cancel)))
        {
            text = await reader.ReadToEndAsync(Cancel);
        }

        zip.GetEntry(name)!.Delete();
        await using var writer = new StreamWriter(await zip.CreateEntry(name).OpenAsync(Cancel));
        await writer.WriteAsync(change(text));
    }
}
