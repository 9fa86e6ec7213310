using Overbrug.Platform.Operations;
using Overbrug.Platform.Web;
using Overbrug.Schools.FirstRun;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class FirstRunNoticeTests
{
    [Fact]
    public async Task The_console_says_the_code_as_long_as_there_is_nobody()
    {
        await using var site = new Site();
        var line = Assert.Single(await Said(site), line => line.StartsWith("First visitor", StringComparison.Ordinal));
        Assert.Contains(Code.Display(site.Services.GetRequiredService<FirstRunCode>().Text), line, StringComparison.Ordinal);
        Assert.EndsWith($"{Site.Address}/first-run", line, StringComparison.Ordinal);
        await site.Given().User();
        Assert.DoesNotContain(await Said(site), line => line.StartsWith("First visitor", StringComparison.Ordinal));
    }

    private static async Task<List<string>> Said(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var lines = new List<string>();
        foreach (var notice in scope.ServiceProvider.GetServices<ConsoleNotice>())
        {
            if (await notice.Line(scope.ServiceProvider, TestContext.Current.CancellationToken) is { } line) { lines.Add(line); }
        }

        return lines;
    }
}
