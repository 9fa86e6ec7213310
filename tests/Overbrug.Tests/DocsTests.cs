using System.Text.RegularExpressions;
using Overbrug.Commands;
using Overbrug.Tests.Support;

namespace Overbrug.Tests;

/// <summary>What the documents tell people to type exists.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] Documents =
        [.. Directory.EnumerateFiles(Root.Path, "*.md"), .. Directory.EnumerateFiles(Path.Combine(Root.Path, "docs"), "*.md", SearchOption.AllDirectories)];

    [Fact]
    public void Every_script_that_is_named_exists()
    {
        var named = Documents.SelectMany(file => Script().Matches(File.ReadAllText(file)).Select(match => (file, script: match.Value)));
        Assert.Empty(named.Where(n => !File.Exists(Path.Combine(Root.Path, n.script))));
    }

    [Fact]
    public void Every_command_that_is_named_exists()
    {
        var named = Documents.SelectMany(file => Typed().Matches(File.ReadAllText(file)).Select(match => (file, typed: match.Groups[1].Value)));
        Assert.Empty(named.Where(n => !CommandLine.All.Any(command => n.typed.StartsWith(command.Name, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_link_to_a_file_leads_somewhere()
    {
        var links = Documents.SelectMany(file => Link().Matches(File.ReadAllText(file)).Select(match => (file, to: Path.Combine(Path.GetDirectoryName(file)!, match.Groups[1].Value))));
        Assert.Empty(links.Where(link => !Path.Exists(link.to)));
    }

    [Fact]
    public void A_script_is_at_most_40_lines() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Root.Path, "bin")).Where(file => File.ReadLines(file).Count() > 40));

    [GeneratedRegex(@"(?<![\w/.])bin/[a-z-]+")]
    private static partial Regex Script();

    [GeneratedRegex(@"bin/overbrug ([a-z]+(?: [a-z]+)?)")]
    private static partial Regex Typed();

    [GeneratedRegex(@"\]\((?!https?:|#|[^)]*\.png)([^)#]+)\)")]
    private static partial Regex Link();
}
