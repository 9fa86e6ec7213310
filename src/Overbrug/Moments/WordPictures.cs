using Overbrug.Platform;

namespace Overbrug.Moments;

/// <summary>Which pictogram stands beside a word: the lines of <c>content/pictograms/words.tsv</c>.</summary>
public sealed class WordPictures
{
    private readonly Dictionary<string, string> pictures = [];

    private WordPictures(string file)
    {
        foreach (var (line, number) in File.ReadLines(file).Select((line, index) => (line, index + 1)).Skip(1).Where(l => l.line.Length > 0))
        {
            if (line.Split('\t') is not [var word, var picture] || !pictures.TryAdd(word, picture))
            {
                throw new ContentException(file, number, "a word and a pictogram, each word once");
            }
        }
    }

    public IReadOnlyDictionary<string, string> All => pictures;

    /// <summary>The pictogram of <c>bring.apron</c> or <c>kinds.cooking</c>; people who meet where a word has none.</summary>
    public string Of(string word) => pictures.GetValueOrDefault(word, "together");

    public static WordPictures Load(string contentDir) => new(Path.Combine(contentDir, "pictograms", "words.tsv"));
}
