using System.Net;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>a disk without room. Nobody is told that something was kept when it was not; with room again all goes on.</summary>
[Collection(Alone.Name)]
public sealed class FullDiskTests
{
    public static bool IsOnSqlite => !TestDatabase.IsPostgres;

    public static bool MayMount => IsOnSqlite && TinyDisk.IsPossible;

    [Fact(SkipUnless = nameof(MayMount), Skip = "PostgreSQL keeps its own files, and a disk can be made by root only")]
    public async Task A_full_disk_is_said_plainly_and_nothing_acknowledged_is_lost()
    {
        await using var school = await BusySchool.OpenAsync(newcomers: 20);
        using var disk = new TinyDisk(school.Folder);
        await FillsAndHasRoomAgainAsync(school, _ => disk.FillAsync(), _ => disk.EmptyAsync());
    }

    [Fact(SkipUnless = nameof(IsOnSqlite), Skip = "PostgreSQL keeps its own files")]
    public async Task A_file_that_may_not_grow_is_said_plainly_and_nothing_acknowledged_is_lost()
    {
        await using var school = await BusySchool.OpenAsync(newcomers: 20);
        var log = Path.Combine(school.Folder, "overbrug.db-wal");
        await FillsAndHasRoomAgainAsync(
            school,
            program => Tool.Run("prlimit", "--pid", $"{program.ProcessId}", $"--fsize={new FileInfo(log).Length}:"),
            program => program.IsDead ? Task.CompletedTask : Tool.Run("prlimit", "--pid", $"{program.ProcessId}", "--fsize=unlimited:"));
    }

    private static async Task FillsAndHasRoomAgainAsync(BusySchool school, Func<Serving, Task> fill, Func<Serving, Task> empty)
    {
        using (var program = await school.ServeAsync("trap '' XFSZ"))
        {
            await SendAsync(school, program, 10);
            Assert.Empty(school.Words.Unanswered);

            await fill(program);
            await SendAsync(school, program, 25);
            Assert.True(school.Words.Unanswered.Count > 10, $"only {school.Words.Unanswered.Count} words were refused");
            await SaysItPlainlyAsync(school, program);

            await empty(program);
            Assert.Equal(HttpStatusCode.OK, await program.HealthAsync());
            await SendAsync(school, program, 10);
            await fill(program);
            await SendAsync(school, program, 25);
            program.Kill();
            await empty(program);
        }

        using var again = await school.ServeAsync();
        await school.CheckAsync();
        await school.Words.SendAgainAsync(again.Phone);
        Assert.Empty(school.Words.Unanswered);
        await school.CheckAsync();
    }

    private static async Task SendAsync(BusySchool school, Serving program, int words)
    {
        for (var i = 0; i < words; i++)
        {
            var word = school.Next();
            using var answer = await word.PostAsync(program.Phone);
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                school.Words.Unanswered.Enqueue(word);
            }
            else
            {
                Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
                school.Words.Acknowledged.Add(word);
            }
        }
    }

    private static async Task SaysItPlainlyAsync(BusySchool school, Serving program)
    {
        Assert.True(school.Words.Unanswered.TryPeek(out var word));
        using var answer = await word.PostAsync(program.Phone, "fr");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("We konden dit niet bewaren", page, StringComparison.Ordinal);
        Assert.Contains("renvoyez-le dans quelques minutes", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await program.HealthAsync());
        using var classPage = await program.Phone.GetAsync(new Uri($"/nl/k/{word.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, classPage.StatusCode);
    }
}
