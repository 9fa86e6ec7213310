using System.Diagnostics;
using Overbrug.Tests.Practices;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Commands;

/// <summary>The real program with a content folder that somebody broke: it does not start, and says where to look.</summary>
public sealed class BrokenContentTests : IDisposable
{
    private const int Broken = 2;
    private readonly MethodFolder folder = new();
    private readonly Folder data = new();

    public BrokenContentTests() => folder.AddShippedContent();

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_message_that_is_not_closed_is_named_with_its_line()
    {
        var lines = File.ReadAllLines(Dutch("parents.txt"));
        lines[4] = "parents.broken: {n, plural, one {# kind}";
        File.WriteAllLines(Dutch("parents.txt"), lines);
        await Says($"{Dutch("parents.txt")}(5): ");
    }

    [Fact]
    public async Task A_method_that_is_not_sound_is_named_with_its_line()
    {
        folder.Write("method.yml", MethodFolder.Yaml.Replace("activities: 2", "activities: many", StringComparison.Ordinal));
        await Says($"{folder.Path}/method.yml(3): \"activities\" is a whole number from 1 to 20");
    }

    [Fact]
    public async Task A_word_that_lacks_is_named_where_it_should_stand()
    {
        File.WriteAllLines(Dutch("runs.txt"), File.ReadAllLines(Dutch("runs.txt")).Where(line => !line.StartsWith("runs.end-now:", StringComparison.Ordinal)));
        var before = File.ReadAllLines(Dutch("runs.txt")).Index().First(line => line.Item.StartsWith("runs.ending-note:", StringComparison.Ordinal)).Index + 1;
        await Says($"{Dutch("runs.txt")}({before}): here a word lacks: 'runs.end-now'");
    }

    [Fact]
    public async Task A_room_that_lacks_is_named_with_some_of_its_words()
    {
        File.Delete(Dutch("forms.txt"));
        await Says($"{Dutch("forms.txt")}(1): here ", " words lack: 'forms.");
    }

    [Fact]
    public async Task Words_that_are_not_utf8_are_not_guessed_at()
    {
        File.WriteAllBytes(Dutch("forms.txt"), [.. "forms.save: caf"u8, 0xE9, 0x0A]);
        await Says($"{Dutch("forms.txt")}(1): the file is not UTF-8");
    }

    [Fact]
    public async Task A_list_of_languages_that_is_not_there_is_said()
    {
        File.Delete(Path.Combine(folder.Content, "words", "languages.tsv"));
        await Says($"{folder.Content}/words/languages.tsv(1): the file is missing");
    }

    private string Dutch(string room) => Path.Combine(folder.Content, "words", "nl", room);

    private async Task Says(params string[] parts)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Overbrug.dll"), "serve", "--urls", "http://127.0.0.1:0", "--OVERBRUG_CONTENT", folder.Content, "--OVERBRUG_DATA", data.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith($"Overbrug cannot start. {parts[0]}", errors, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal(("", Broken), (await said, process.ExitCode));
    }
}
