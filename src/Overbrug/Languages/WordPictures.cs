using System.Collections.Frozen;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>
/// The pictogram that stands beside a word, from <c>content/pictograms/words.tsv</c>: a key and a pictogram. A word
/// without a line has none.
/// </summary>
public sealed class WordPictures
{
    private readonly FrozenDictionary<string, string> byKey;

    private WordPictures(Dictionary<string, string> pictures) => byKey = pictures.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pictogram's id; the neutral one where a word has none.</summary>
    public string Of(string key) => byKey.GetValueOrDefault(key, "info");

    public IReadOnlyDictionary<string, string> All => byKey;

    public string? Find(string key) => byKey.GetValueOrDefault(key);

    /// <exception cref="ContentException">A line that is not a key and a pictogram, or a key that stands twice.</exception>
    public static WordPictures Load(string contentDir)
    {
        var file = Path.Combine(contentDir, "pictograms", "words.tsv");
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, number) in ContentFile.ReadTable(file).Lines.Select((text, index) => (text, index + 1)).Skip(1).Where(row => row.text.Length > 0))
        {
            if (line.Split('\t') is not [{ Length: > 0 } key, { Length: > 0 } pictogram])
            {
                throw new ContentException(file, number, "a line is a key, a tab and a pictogram");
            }

            if (!pictures.TryAdd(key, pictogram))
            {
                throw new ContentException(file, number, $"'{key}' stands here twice");
            }
        }

        return new WordPictures(pictures);
    }
}
