namespace Overbrug.Library.Search;

/// <summary>Reads the records one by one: the terms of each, with a weight for where it stands.</summary>
internal sealed class EntryTerms(Vocabulary vocabulary, Phrases phrases)
{
    private const byte Title = 1, Makers = 2, Labels = 4, About = 8;

    private readonly List<int> touched = [];
    private readonly List<TextWord> words = [];
    private readonly List<(int Group, int From, int To)> found = [];
    private int[] seenIn = [];
    private byte[] fields = [];
    private byte[] times = [];
    private int titleLength;

    public List<int> Starts { get; } = [0];

    public List<int> Terms { get; } = [];

    public List<byte> Weights { get; } = [];

    public void Add(SearchEntry entry)
    {
        touched.Clear();
        Read(entry.Title, Title);
        titleLength = words.Count;
        Read(entry.Makers, Makers);
        Read(entry.Labels, Labels);
        foreach (var about in entry.About)
        {
            Read(about, About);
        }

        foreach (var term in touched)
        {
            Terms.Add(term);
            Weights.Add(Weight(fields[term], times[term]));
        }

        Starts.Add(Terms.Count);
    }

    private void Read(string text, byte field)
    {
        TextWord.ReadAll(text, vocabulary, words);
        phrases.Find(words, vocabulary, found);
        if (seenIn.Length < vocabulary.Count)
        {
            var room = Math.Max(1024, vocabulary.Count * 2);
            Array.Resize(ref seenIn, room);
            Array.Resize(ref fields, room);
            Array.Resize(ref times, room);
        }

        foreach (var word in words)
        {
            Touch(word.Id, field);
        }

        foreach (var (group, _, _) in found)
        {
            Touch(group, field);
        }
    }

    private void Touch(int term, byte field)
    {
        if (seenIn[term] != Starts.Count)
        {
            (seenIn[term], fields[term], times[term]) = (Starts.Count, 0, 0);
            touched.Add(term);
        }

        fields[term] |= field;
        times[term] += (byte)(field == About && times[term] < 5 ? 1 : 0);
    }

    // a title counts more than makers, labels and text; a short title more than a long one
    private byte Weight(byte fields, byte times)
    {
        var more = Math.Max(times - 1, 0) * 5;
        var also = ((fields & About) != 0 ? 12 : 0) + ((fields & Makers) != 0 ? 6 : 0);
        return (byte)((fields & Title) != 0 ? 175 + Math.Max(0, 40 - (4 * titleLength)) + also + (more / 2)
            : (fields & Makers) != 0 ? 120 + also + (more / 2)
            : (fields & About) != 0 ? 50 + more + ((fields & Labels) != 0 ? 25 : 0)
            : 72);
    }
}
