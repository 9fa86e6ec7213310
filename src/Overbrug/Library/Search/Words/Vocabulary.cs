namespace Overbrug.Library.Search;

/// <summary>Every folded word with its number and the number of its stem. The first numbers are groups of the thesaurus, which stand for their phrases.</summary>
internal sealed class Vocabulary
{
    private readonly WordTable words = new();
    private readonly WordTable stemWords = new();
    private readonly List<int> stems = [];
    private readonly Dictionary<int, string> shown = [];

    public Vocabulary(int groups)
    {
        Groups = groups;
        for (var group = 0; group < groups; group++)
        {
            Add($"\u0001{group}", []);
        }
    }

    public int Groups { get; }

    public int Count => words.Count;

    public int Stems => stemWords.Count;

    public ReadOnlySpan<char> this[int id] => words[id];

    public int StemOf(int id) => id < 0 ? -1 : stems[id];

    /// <summary>-1 when no text has it.</summary>
    public int Find(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The stem of a word that may not be known itself; -1 when no word has that stem.</summary>
    public int FindStem(ReadOnlySpan<char> word) =>
        word.Length <= WordReader.Longest ? stemWords.Find(Stem.Of(word, stackalloc char[WordReader.Longest])) : -1;

    /// <param name="written">the word as the text has it; kept when it has accents</param>
    public int Add(ReadOnlySpan<char> word, ReadOnlySpan<char> written)
    {
        if (words.TryAdd(word, out var id))
        {
            stemWords.TryAdd(Stem.Of(word, stackalloc char[WordReader.Longest]), out var stem);
            stems.Add(stem);
            if (!written.IsEmpty && !written.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                shown.Add(id, written.ToString().ToLowerInvariant());
            }
        }

        return id;
    }

    /// <summary>As it was first written, in lower case.</summary>
    public string Shown(int id) => shown.TryGetValue(id, out var written) ? written : words[id].ToString();

    /// <summary>No words come after this.</summary>
    public void Close()
    {
        words.Close();
        stemWords.Close();
        stems.TrimExcess();
        shown.TrimExcess();
    }

    public Rows<int> WordsOfStems() => new(Stems, [.. stems.Select((stem, id) => (stem, id))]);
}
