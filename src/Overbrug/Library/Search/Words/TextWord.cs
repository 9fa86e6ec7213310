namespace Overbrug.Library.Search;

/// <summary>A word of a text by its number, with its place.</summary>
internal readonly record struct TextWord(int Id, int Start, int End)
{
    /// <summary>Reads a text into the list; new words join the vocabulary.</summary>
    public static void ReadAll(string text, Vocabulary vocabulary, List<TextWord> words)
    {
        words.Clear();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Read())
        {
            words.Add(new(vocabulary.Add(reader.Word, text.AsSpan(reader.Start, reader.End - reader.Start)), reader.Start, reader.End));
        }
    }

    /// <summary>Reads a text into the list; words the vocabulary lacks get -1. With shapes only the words that fit.</summary>
    public static void FindAll(string text, Vocabulary vocabulary, Shapes? shapes, List<TextWord> words)
    {
        words.Clear();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Read())
        {
            if (shapes is null || shapes.Fits(reader.Word))
            {
                words.Add(new(vocabulary.Find(reader.Word), reader.Start, reader.End));
            }
        }
    }
}
