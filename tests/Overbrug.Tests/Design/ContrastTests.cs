using System.Globalization;
using System.Text.RegularExpressions;

namespace Overbrug.Tests.Design;

public partial class ContrastTests
{
    static readonly string Tokens = File.ReadAllText(Repository.File("src/Overbrug/Design/tokens.css"));
    static readonly string[] Grounds = ["paper", "card", "sky", "leaf", "clay", "sand"];
    static readonly string[] Inks = ["ink", "ink-soft", "bridge", "care"];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("print")]
    public void Contrast_is_at_least_seven_to_one(string scheme)
    {
        var colours = Scheme(scheme);
        var pairs = (from ink in Inks from ground in Grounds select (ink, ground)).Append(("on-bridge", "bridge")).Append(("on-sun", "sun"));
        var faint = from pair in pairs
                    let contrast = Contrast(colours[pair.Item1], colours[pair.Item2])
                    where contrast < 7
                    select $"{pair.Item1} on {pair.Item2}: {contrast:0.00}";
        Assert.Empty(faint);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_edge_of_an_input_is_seen_on_every_ground(string scheme)
    {
        var colours = Scheme(scheme);
        Assert.All(Grounds, ground => Assert.True(Contrast(colours["edge"], colours[ground]) >= 3, $"edge on {ground}: {Contrast(colours["edge"], colours[ground]):0.00}"));
    }

    [Fact]
    public void Pictures_of_families_stand_out_from_their_colours() =>
        Assert.All(Tsv.Rows("content/pictograms/colours.tsv"), row => Assert.True(Contrast("#1d2430", row["ground"]) >= 7, row["id"]));

    static Dictionary<string, string> Scheme(string name)
    {
        var blocks = Tokens.Split("@media");
        var colours = Colours(blocks[0]);
        var media = blocks.Single(block => name == "light" ? block == blocks[0] : block.TrimStart().StartsWith(name == "dark" ? "(prefers" : name, StringComparison.Ordinal));
        foreach (var (token, hex) in Colours(media)) colours[token] = hex;
        return colours;
    }

    static Dictionary<string, string> Colours(string css) =>
        Colour().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(string hex) =>
        0.2126 * Linear(hex, 1) + 0.7152 * Linear(hex, 3) + 0.0722 * Linear(hex, 5);

    static double Linear(string hex, int at)
    {
        var channel = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}
