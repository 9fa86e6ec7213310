using System.Reflection;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>Every word that the program came with is in the Dutch of an installation: a page that lacks one cannot be drawn.</summary>
static class WordsNeeded
{
    const string Folder = "words/";
    const int MostNamed = 5;

    /// <returns>the words, when nothing lacks</returns>
    /// <exception cref="ContentException">a room lacks words: which, and where they should stand</exception>
    public static Words In(Words words, string contentDir)
    {
        var dutch = words.Of(words.Languages.Dutch);
        foreach (var room in Rooms())
        {
            var lacking = Lacking(room, dutch, out var line);
            if (lacking.Count > 0)
                throw new ContentException(Path.Combine(contentDir, "words", Language.DutchTag, Path.GetFileName(room.Path)), line, $"here {(lacking.Count == 1 ? "a word lacks" : $"{lacking.Count} words lack")}: {Named(lacking)}");
        }
        return words;
    }

    static List<string> Lacking(ContentFile room, IReadOnlyDictionary<string, Word> dutch, out int line)
    {
        var lacking = new List<string>();
        line = 1;
        foreach (var (key, _, _) in WordsFile.Entries(room))
            if (!dutch.TryGetValue(key, out var word)) lacking.Add(key);
            else if (lacking.Count == 0) line = word.Line;
        return lacking;
    }

    static string Named(List<string> keys) =>
        string.Join(", ", keys.Take(MostNamed).Select(key => $"'{key}'")) + (keys.Count > MostNamed ? " …" : "");

    static IEnumerable<ContentFile> Rooms()
    {
        var program = Assembly.GetExecutingAssembly();
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(program.GetManifestResourceStream(name)!);
            yield return new ContentFile(name, text.ReadToEnd());
        }
    }
}
