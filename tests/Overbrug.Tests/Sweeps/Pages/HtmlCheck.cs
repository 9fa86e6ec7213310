using System.Diagnostics;
using System.Text.Json;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>html-validate over many pages in one run; bin/install-for-tests brings it.</summary>
internal static class HtmlCheck
{
    private static readonly string Home = Path.Combine(Root.Path, "tests/Overbrug.Tests/Sweeps/html");

    public static async Task<IReadOnlyList<string>> Broken(IReadOnlyList<(string About, string Html)> pages)
    {
        var program = Path.Combine(Home, "node_modules/html-validate/bin/html-validate.mjs");
        Assert.True(File.Exists(program), "html-validate is not there: run bin/install-for-tests");
        var folder = Directory.CreateTempSubdirectory("overbrug-html");
        var report = Path.Combine(folder.FullName, "report.json");
        try
        {
            for (var n = 0; n < pages.Count; n++)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{n}.html"), pages[n].Html, TestContext.Current.CancellationToken);
            }

            using var process = Process.Start(new ProcessStartInfo("node", [program, "--config", Path.Combine(Home, "rules.json"), "--formatter", $"json={report}", folder.FullName]) { WorkingDirectory = Home })!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return [.. Said(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken), pages)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Said(string report, IReadOnlyList<(string About, string Html)> pages) =>
        from file in JsonDocument.Parse(report).RootElement.EnumerateArray()
        let about = pages[int.Parse(Path.GetFileNameWithoutExtension(file.GetProperty("filePath").GetString()!), System.Globalization.CultureInfo.InvariantCulture)].About
        from message in file.GetProperty("messages").EnumerateArray()
        select $"{message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()} ({message.GetProperty("selector").GetString()}) | {about}";
}
