using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Overbrug.Platform.Mail;

namespace Overbrug.BrowserTests;

/// <summary>The real program as an empty installation, with what it says on its console and the letters in its folder.</summary>
internal sealed partial class CleanSite : IAsyncDisposable
{
    private const string Ready = "Overbrug is ready: ";
    private readonly string folder = Directory.CreateTempSubdirectory("overbrug-clean").FullName;
    private Process? program;

    public string Address { get; private set; } = "";

    /// <summary>The code for the first visitor.</summary>
    public string Code { get; private set; } = "";

    public static async Task<CleanSite> Start(int port)
    {
        var site = new CleanSite();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Overbrug.dll"), "serve", "--clean", "--urls", $"http://localhost:{port}"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["OVERBRUG_DATA"] = site.folder;
        start.Environment["Logging__LogLevel__Overbrug.Requests"] = "Warning";
        site.program = Process.Start(start)!;
        while (site.Address.Length == 0 && await site.program.StandardOutput.ReadLineAsync() is { } line)
        {
            site.Hear(line);
        }

        _ = site.program.StandardOutput.ReadToEndAsync();
        if (site.Address.Length > 0 && site.Code.Length > 0)
        {
            return site;
        }

        await site.DisposeAsync();
        throw new InvalidOperationException("The console says the code, then that the site is ready");
    }

    /// <summary>The newest letter to this person, once it is there.</summary>
    public async Task<Letter> LetterTo(string email)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var letters = Directory.Exists(Mails) ? Directory.GetFiles(Mails, "*.json").OrderDescending(StringComparer.Ordinal) : Enumerable.Empty<string>();
            foreach (var letter in letters.Select(Read).OfType<PostedLetter>().Select(posted => posted.Letter).Where(letter => letter.To == email))
            {
                return letter;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No letter came for {email}");
    }

    public static string LinkIn(Letter letter) => Link().Match(letter.Text).Value;

    public async ValueTask DisposeAsync()
    {
        program?.Kill(entireProcessTree: true);
        await (program?.WaitForExitAsync() ?? Task.CompletedTask);
        program?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Mails => Path.Combine(folder, "mails");

    /// <summary>Null while the file is still being written.</summary>
    private static PostedLetter? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<PostedLetter>(File.ReadAllText(file));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Hear(string line)
    {
        if (line.StartsWith(Ready, StringComparison.Ordinal))
        {
            Address = line[Ready.Length..].TrimEnd('/');
        }
        else if (FirstCode().Match(line) is { Success: true } found)
        {
            Code = found.Value;
        }
    }

    [GeneratedRegex("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}(?= )")]
    private static partial Regex FirstCode();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}
