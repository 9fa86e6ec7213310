using System.Text.RegularExpressions;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>A Markdown file of the repository.</summary>
internal sealed partial record Document(string Path, string Text)
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "data", "shots", ".git"];

    public static IReadOnlyList<Document> All { get; } = [.. Under(Root.Path)];

    /// <summary>What people type lives here; the rest is made by commands or read by programs.</summary>
    public static IReadOnlyList<Document> Guides { get; } = [.. All.Where(d => d.Name.StartsWith("docs/", StringComparison.Ordinal) || !d.Name.Contains('/', StringComparison.Ordinal))];

    public string Name => System.IO.Path.GetRelativePath(Root.Path, Path);

    /// <summary>Where the relative links and pictures of this file lead.</summary>
    public IEnumerable<string> Targets => Link().Matches(Code().Replace(Text, "")).Select(match => match.Groups[1].Value)
        .Where(to => !to.Contains(':', StringComparison.Ordinal)).Select(to => System.IO.Path.GetFullPath(to, System.IO.Path.GetDirectoryName(Path)!));

    /// <summary>The lines of its blocks of code without a language, and its code inside sentences.</summary>
    public IEnumerable<string> Typed => Block().Matches(Text).Where(block => block.Groups["language"].Length == 0).SelectMany(block => block.Groups[1].Value.Split('\n'))
        .Concat(Inline().Matches(Code().Replace(Text, "")).Select(match => match.Groups[1].Value))
        .Select(line => Regex.Replace(line, @"\s+# .*$", "").Trim());

    public override string ToString() => Name;

    private static IEnumerable<Document> Under(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Select(file => new Document(file, File.ReadAllText(file)))
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !IsMade(child)).SelectMany(Under));

    private static bool IsMade(string folder) =>
        Made.Contains(System.IO.Path.GetFileName(folder)) && System.IO.Path.GetRelativePath(Root.Path, folder) != "bin";

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```\s*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^```(?<language>\w*)\n(.*?)^```\s*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Inline();
}
