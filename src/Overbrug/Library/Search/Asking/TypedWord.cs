namespace Overbrug.Library.Search;

/// <summary>A word of the question.</summary>
/// <param name="Also">longer words it is written as a part of</param>
/// <param name="Groups">groups of the thesaurus it names together with its neighbours</param>
internal sealed record TypedWord(string Folded, string Written, List<string> Also, List<int> Groups)
{
    public bool IsStop { get; } = StopWords.Contains(Folded);

    public static void ReadAll(string text, List<TypedWord> words)
    {
        words.Clear();
        var reader = new WordReader(text.AsSpan(0, Math.Min(text.Length, SearchQuery.MostCharacters)), stackalloc char[WordReader.Longest]);
        while (words.Count < SearchQuery.MostWords && reader.Read())
        {
            words.Add(new(reader.Word.ToString(), text[reader.Start..reader.End], [], []));
        }
    }
}
