using System.Text.RegularExpressions;
using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>The Dutch guides name buttons and pages as the screen does.</summary>
public sealed partial class GidsTests
{
    private static readonly IReadOnlyList<Document> Gidsen = [.. Document.All.Where(document => document.Name.StartsWith("docs/gids/", StringComparison.Ordinal))];
    private static readonly HashSet<string> OnScreen = [.. Interface(), .. Methods()];

    public static TheoryData<string> Names => [.. Gidsen.Select(gids => gids.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_bold_stands_so_on_the_screen(string name)
    {
        var bold = Bold().Matches(Gidsen.Single(gids => gids.Name == name).Text).Select(match => match.Groups[1].Value.TrimEnd('.', ':'));
        Assert.Empty(bold.Where(words => !OnScreen.Contains(words)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_guide_is_at_most_a_page_with_one_picture(string name)
    {
        var text = Gidsen.Single(gids => gids.Name == name).Text;
        Assert.Single(Picture().Matches(text));
        Assert.InRange(Word().Count(text), 100, 480);
    }

    [Fact]
    public void The_index_leads_to_every_guide() =>
        Assert.Empty(Gidsen.Select(gids => gids.Path).Except(Gidsen.SelectMany(gids => gids.Name.EndsWith("index.md", StringComparison.Ordinal) ? gids.Targets.Append(gids.Path) : [])));

    private static IEnumerable<string> Interface()
    {
        var words = Words.Load(Path.Combine(Root.Path, "content"));
        return words.Of(words.Languages.Dutch).Values.Select(word => word.Source.TrimEnd('.', ':'));
    }

    private static IEnumerable<string> Methods() =>
        Directory.EnumerateFiles(Path.Combine(Root.Path, "content", "methods"), "nl.md", SearchOption.AllDirectories)
            .SelectMany(file => Heading().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^!\[[^\]]+\]\(\.\./beelden/[a-z-]+\.png\)$", RegexOptions.Multiline)]
    private static partial Regex Picture();

    [GeneratedRegex(@"[\p{L}\p{N}’-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^#+ (?:[a-z0-9-]+: )?(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
