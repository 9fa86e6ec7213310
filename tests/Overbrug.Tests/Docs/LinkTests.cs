using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>Links and pictures in every document.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Every_link_and_picture_leads_somewhere() =>
        Assert.Empty(Document.All.SelectMany(document => document.Targets.Where(to => !Path.Exists(to)).Select(to => $"{document}: {Path.GetRelativePath(Root.Path, to)}")));

    [Fact]
    public void Every_picture_is_made_by_the_script_for_pictures()
    {
        var makers = string.Concat(new[] { "Shots.cs", "Tour.cs" }.Select(file => File.ReadAllText(Path.Combine(Root.Path, "tests", "Overbrug.BrowserTests", file))));
        Assert.All(Pictures(), name => Assert.Contains($"\"{name}\"", makers, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_picture_is_shown_somewhere()
    {
        var shown = Document.All.SelectMany(document => document.Targets).ToHashSet();
        Assert.Empty(Directory.EnumerateFiles(Beelden).Where(file => !shown.Contains(file)));
    }

    private static string Beelden => Path.Combine(Root.Path, "docs", "beelden");

    private static IEnumerable<string> Pictures() => Directory.EnumerateFiles(Beelden).Select(file => Path.GetFileNameWithoutExtension(file));
}
