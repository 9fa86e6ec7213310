using System.Text.RegularExpressions;
using Overbrug.Commands;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>What the documents tell people to type is there and is taken.</summary>
public sealed partial class CommandTests
{
    private static IEnumerable<(Document In, string[] Words)> Typed => Document.Guides
        .SelectMany(document => document.Typed.Select(line => Assignment().Replace(line, "")).Where(line => line.StartsWith("bin/", StringComparison.Ordinal)).Select(line => (document, line.Split(' '))));

    public static TheoryData<string> Operators => [.. Typed.Where(typed => typed.Words is ["bin/overbrug", ..]).Select(typed => string.Join(' ', typed.Words[1..])).Distinct()];

    public static TheoryData<string> Runs => [.. Typed.Where(typed => typed.Words is ["bin/run", ..]).SelectMany(typed => typed.Words[1..].Where(word => word.StartsWith('-'))).Distinct()];

    [Fact]
    public void Every_script_that_is_named_exists()
    {
        var named = Document.Guides.SelectMany(document => Script().Matches(document.Text).Select(match => $"{document}: {match.Value}"));
        Assert.Empty(named.Where(name => !File.Exists(Path.Combine(Root.Path, name.Split(": ")[1]))));
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public async Task The_program_takes(string typed)
    {
        var words = typed.Split(' ');
        var command = CommandLine.All.FirstOrDefault(c => words.Take(c.Name.Split(' ').Length).SequenceEqual(c.Name.Split(' ')));
        if (words is ["--help"] or ["COMMAND"]) { return; }
        Assert.NotNull(command);
        var rest = words.Skip(command.Name.Split(' ').Length).ToList();
        var errors = new StringWriter();
        // one word too many tells whether all before it was understood, without doing it
        await CommandLine.RunAsync([.. words, .. Enumerable.Repeat("filler", Math.Max(0, command.Values.Count - rest.Count(word => !word.StartsWith('-')))), "one-too-many"], TextWriter.Null, errors);
        if (!rest.Contains("--help")) { Assert.Contains("is not expected", errors.ToString(), StringComparison.Ordinal); }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_start_takes(string option) =>
        Assert.Contains(option is "--help" ? "bin/run" : option, await Tool.Run(Path.Combine(Root.Path, "bin", "run"), "--help"), StringComparison.Ordinal);

    [Fact]
    public void A_script_is_at_most_40_lines() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Root.Path, "bin")).Where(file => File.ReadLines(file).Count() > 40));

    [GeneratedRegex(@"(?<![\w/.])bin/[a-z-]+")]
    private static partial Regex Script();

    [GeneratedRegex(@"^(?:[A-Z_a-z]+=\S+ )+")]
    private static partial Regex Assignment();
}
