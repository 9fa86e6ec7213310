using System.Text.RegularExpressions;

namespace Overbrug.Languages;

/// <summary>Keys in the source are keys in the Dutch words, and the other way round.</summary>
public static partial class WordsUsed
{
    public static IEnumerable<string> Check(Words words, string contentDir, string sourceDir)
    {
        var dutch = words.Of(words.Languages.Dutch);
        var prefixes = Dynamic(contentDir);
        var literals = new HashSet<string>();
        foreach (var file in Sources(sourceDir))
        {
            var text = File.ReadAllText(file);
            foreach (Match literal in Literal().Matches(text)) literals.Add(literal.Groups[1].Value);
            foreach (var asked in Asked().Matches(text).Where(m => !dutch.ContainsKey(m.Groups[1].Value)))
                yield return $"{file}({1 + text.AsSpan(0, asked.Index).Count('\n')}): no word '{asked.Groups[1].Value}'";
        }
        foreach (var word in dutch.Values.OrderBy(w => w.Key, StringComparer.Ordinal))
            if (!literals.Contains(word.Key) && !prefixes.Any(p => word.Key.StartsWith(p, StringComparison.Ordinal)))
                yield return $"{word.File}({word.Line}): '{word.Key}' is used nowhere";
    }

    static string[] Dynamic(string contentDir)
    {
        var file = Path.Combine(contentDir, "words", "dynamic.txt");
        return File.Exists(file) ? [.. File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')] : [];
    }

    static IEnumerable<string> Sources(string dir) =>
        Directory.EnumerateFiles(dir, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => !Path.GetRelativePath(dir, f).Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"));

    [GeneratedRegex(@"(?:\bW\[|\.Of\(|\bKey=|\bSay\()""([a-z0-9]+(?:[.-][a-z0-9]+)+)""(?!\s*\+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"""([a-z0-9]+(?:[.-][a-z0-9]+)+)""")]
    private static partial Regex Literal();
}
