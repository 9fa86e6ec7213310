namespace Overbrug.Library.Search;

/// <summary>How a word that was begun may go on: the most usual words first.</summary>
internal static class Suggesting
{
    public static IReadOnlyList<string> For(string begun, int most, Lexicon lexicon)
    {
        if (begun.Length is 0 or > SearchQuery.MostCharacters || most <= 0)
        {
            return [];
        }

        var (word, start, end) = Last(begun);
        if (word.Length == 0 || end != begun.Length)
        {
            return [];
        }

        var words = new TopHits(Math.Min(most, SearchQuery.MostTaken));
        foreach (var id in lexicon.BeginningWith(word))
        {
            if (!StopWords.Contains(lexicon.Vocabulary[id]))
            {
                words.Add(((ulong)lexicon.Postings.Count(id) << 32) | ~(uint)id);
            }
        }

        return [.. words.Take(0).Select(key => begun[..start] + lexicon.Vocabulary.Shown((int)~(uint)key))];
    }

    private static (string Word, int Start, int End) Last(string begun)
    {
        var reader = new WordReader(begun, stackalloc char[WordReader.Longest]);
        var last = ("", 0, 0);
        while (reader.Read())
        {
            last = (reader.Word.ToString(), reader.Start, reader.End);
        }

        return last;
    }
}
