namespace Overbrug.Library.Search;

/// <summary>The thesaurus in numbers: which stems mean the same, and which rows of stems are one term. Articles between the words of a phrase are passed over.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<int, List<(int[] Stems, int Group)>> byFirst = [];
    private readonly Dictionary<int, List<int>> groupsOf = [];
    private readonly List<int>[] members;
    private readonly HashSet<int> articles = [];

    public Phrases(Thesaurus thesaurus, Vocabulary vocabulary)
    {
        members = [.. thesaurus.Lines.Select(_ => new List<int>())];
        foreach (var article in StopWords.Articles)
        {
            articles.Add(vocabulary.StemOf(vocabulary.Add(article, [])));
        }

        var words = new List<TextWord>();
        for (var group = 0; group < members.Length; group++)
        {
            foreach (var entry in thesaurus.Lines[group])
            {
                TextWord.ReadAll(entry, vocabulary, words);
                Add(group, [.. words.Select(word => vocabulary.StemOf(word.Id)).Where(stem => !articles.Contains(stem))]);
            }
        }
    }

    /// <summary>The thesaurus groups a stem stands in by itself.</summary>
    public IReadOnlyList<int> GroupsOf(int stem) => groupsOf.TryGetValue(stem, out var groups) ? groups : [];

    /// <summary>The stems that are an entry of the group by themselves.</summary>
    public IReadOnlyList<int> StemsOf(int group) => members[group];

    /// <summary>Every phrase in a row of words, as the first word and the one past the last.</summary>
    public void Find(List<TextWord> words, Vocabulary vocabulary, List<(int Group, int From, int To)> found)
    {
        found.Clear();
        for (var from = 0; from < words.Count; from++)
        {
            if (byFirst.TryGetValue(vocabulary.StemOf(words[from].Id), out var phrases))
            {
                foreach (var (stems, group) in phrases)
                {
                    var to = End(words, from, stems, vocabulary);
                    if (to > 0)
                    {
                        found.Add((group, from, to));
                    }
                }
            }
        }
    }

    private int End(List<TextWord> words, int from, int[] stems, Vocabulary vocabulary)
    {
        var at = from + 1;
        for (var next = 1; next < stems.Length; next++, at++)
        {
            while (at < words.Count && articles.Contains(vocabulary.StemOf(words[at].Id)))
            {
                at++;
            }

            if (at >= words.Count || vocabulary.StemOf(words[at].Id) != stems[next])
            {
                return -1;
            }
        }

        return at;
    }

    private void Add(int group, int[] stems)
    {
        if (stems.Length == 1)
        {
            (groupsOf.TryGetValue(stems[0], out var groups) ? groups : groupsOf[stems[0]] = []).Add(group);
            members[group].Add(stems[0]);
        }
        else if (stems.Length > 1)
        {
            (byFirst.TryGetValue(stems[0], out var phrases) ? phrases : byFirst[stems[0]] = []).Add((stems, group));
        }
    }
}
