namespace Overbrug.Library.Search;

/// <summary>Every folded word with its number and the number of its stem. The first numbers are groups of the thesaurus, which stand for their phrases.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stemIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemByLetters;
    private readonly List<string> words = [];
    private readonly List<int> stems = [];
    private readonly Dictionary<int, string> shown = [];

    public Vocabulary(int groups)
    {
        (Groups, byLetters, stemByLetters) = (groups, ids.GetAlternateLookup<ReadOnlySpan<char>>(), stemIds.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var group = 0; group < groups; group++)
        {
            Add($"\u0001{group}", []);
        }
    }

    public int Groups { get; }

    public int Count => words.Count;

    public int Stems => stemIds.Count;

    public string this[int id] => words[id];

    public int StemOf(int id) => id < 0 ? -1 : stems[id];

    /// <summary>-1 when no text has it.</summary>
    public int Find(ReadOnlySpan<char> word) => byLetters.TryGetValue(word, out var id) ? id : -1;

    public int FindStem(ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[WordReader.Longest];
        return word.Length <= WordReader.Longest && stemByLetters.TryGetValue(Stem.Of(word, room), out var id) ? id : -1;
    }

    /// <param name="written">the word as the text has it; kept when it has accents</param>
    public int Add(ReadOnlySpan<char> word, ReadOnlySpan<char> written)
    {
        if (byLetters.TryGetValue(word, out var id))
        {
            return id;
        }

        id = words.Count;
        var kept = word.ToString();
        ids.Add(kept, id);
        words.Add(kept);
        Span<char> room = stackalloc char[WordReader.Longest];
        var stem = Stem.Of(word, room);
        if (!stemByLetters.TryGetValue(stem, out var stemId))
        {
            stemIds.Add(stem.ToString(), stemId = stemIds.Count);
        }

        stems.Add(stemId);
        if (!written.IsEmpty && !written.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            shown.Add(id, written.ToString().ToLowerInvariant());
        }

        return id;
    }

    /// <summary>As it was first written, in lower case.</summary>
    public string Shown(int id) => shown.TryGetValue(id, out var written) ? written : words[id];

    public Rows<int> WordsOfStems() => new(Stems, [.. stems.Select((stem, id) => (stem, id))]);
}
