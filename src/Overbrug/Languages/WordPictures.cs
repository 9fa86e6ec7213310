using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>Which pictogram goes with a word that people pick: <c>content/words/pictures.tsv</c> (word, pictogram).</summary>
public sealed class WordPictures
{
    private const string WithoutPicture = "info";
    private readonly Dictionary<string, string> pictures = [];

    private WordPictures()
    {
    }

    /// <summary>The pictogram's id; the neutral one where a word has none.</summary>
    public string Of(string key) => pictures.GetValueOrDefault(key, WithoutPicture);

    /// <exception cref="ContentException">a line is not a word and a pictogram</exception>
    public static WordPictures Load(string contentDir)
    {
        var file = Path.Combine(contentDir, "words", "pictures.tsv");
        var all = new WordPictures();
        foreach (var (line, number) in File.ReadLines(file).Select((line, index) => (line, index + 1)).Skip(1))
        {
            if (line.Split('\t') is not [{ Length: > 0 } key, { Length: > 0 } picture] || !all.pictures.TryAdd(key, picture))
            {
                throw new ContentException(file, number, "a word and a pictogram are expected, separated by one tab, each word once");
            }
        }

        return all;
    }
}
