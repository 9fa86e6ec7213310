using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

/// A content folder of its own, with Dutch, French and Arabic.
sealed class TemporaryWords : IDisposable
{
    readonly DirectoryInfo dir = Directory.CreateTempSubdirectory("words");

    public TemporaryWords()
    {
        Put("languages.tsv", string.Join('\n', File.ReadLines(Path.Combine(Root.Content, "words", "languages.tsv"))
            .Where(l => l[..2] is "ta" or "nl" or "fr" or "ar")));
        Put("nl.avoid.txt", "workshop: samen iets maken");
    }

    public string Content => dir.FullName;

    public TemporaryWords Put(string file, string text)
    {
        var path = Path.Combine(dir.FullName, "words", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public Words Load(bool strict = true) => Words.Load(Content, strict);

    public void Dispose() => dir.Delete(recursive: true);
}
