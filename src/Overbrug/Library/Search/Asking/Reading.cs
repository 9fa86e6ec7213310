namespace Overbrug.Library.Search;

/// <summary>Reads what was typed: which terms answer each word.</summary>
internal sealed class Reading(Lexicon lexicon, Senses senses)
{
    private const int Exact = 256, SameStem = 230, InCompound = 160, HoldsLetters = 140, SameMeaning = 125, Typo = 110;
    private const int MostOfStem = 32, MostCompounds = 400, MostAsked = 16, ShortestHeld = 4;

    private readonly List<TypedWord> typed = [];

    public List<string> Missing { get; } = [];

    public List<ReadWord> ReadAs { get; } = [];

    public void Read(string text)
    {
        TypedWord.ReadAll(text, typed);
        AddPhrases();
        var onlyStops = typed.TrueForAll(word => word.IsStop);
        for (var i = 0; i < typed.Count; i++)
        {
            if (typed[i].IsStop && !onlyStops)
            {
                continue;
            }

            Join(i);
            Ask(typed[i]);
            if (senses.Asked >= MostAsked)
            {
                return;
            }
        }
    }

    private void Ask(TypedWord word)
    {
        if (!lexicon.IsWritten(word.Folded) && !word.IsStop && lexicon.Split(word.Folded) is { RightStart: > 0 } at)
        {
            word.Also.Add(word.Folded);
            Begin(word.Folded[..at.LeftLength], word);
            Begin(word.Folded[at.RightStart..], word);
            return;
        }

        if (!Begin(word.Folded, word) && !Hold(word.Folded) && !Guess(word))
        {
            Missing.Add(word.Written);
        }
    }

    private bool Begin(string folded, TypedWord word)
    {
        senses.Begin();
        var (from, _) = senses.Of(senses.Asked - 1);
        Mean(folded, Exact);
        foreach (var also in word.Also)
        {
            Mean(also, Exact);
        }

        foreach (var group in word.Groups)
        {
            AddGroup(group, SameMeaning);
        }

        return senses.Of(senses.Asked - 1).To > from;
    }

    private void Mean(string word, int of)
    {
        Add(lexicon.Vocabulary.Find(word), of);
        if (StopWords.Contains(word))
        {
            return;
        }

        var stem = lexicon.Vocabulary.FindStem(word);
        AddStem(stem, SameStem * of / Exact);
        var parts = lexicon.PartsOf[stem];
        foreach (var part in parts[..Math.Min(parts.Length, MostCompounds)])
        {
            Add(part.Word, InCompound * of / Exact, part);
        }

        foreach (var group in lexicon.Phrases.GroupsOf(stem))
        {
            AddGroup(group, SameMeaning * of / Exact);
        }
    }

    private bool Hold(string word)
    {
        var found = word.Length >= ShortestHeld ? lexicon.Holding(word) : [];
        foreach (var part in found)
        {
            Add(part.Word, HoldsLetters, part);
        }

        return found.Count > 0;
    }

    private bool Guess(TypedWord word)
    {
        var near = lexicon.Near(word.Folded);
        if (near.Count == 0)
        {
            return false;
        }

        Mean(lexicon.Vocabulary[near[0]].ToString(), Typo);
        foreach (var other in near.Skip(1))
        {
            Add(other, Typo * 4 / 5);
        }

        ReadAs.Add(new(word.Written, lexicon.Vocabulary.Shown(near[0])));
        return true;
    }

    private void AddGroup(int group, int weight)
    {
        Add(group, weight);
        foreach (var stem in lexicon.Phrases.StemsOf(group))
        {
            AddStem(stem, weight);
        }
    }

    private void AddStem(int stem, int weight)
    {
        var words = lexicon.WordsOfStem[stem];
        foreach (var id in words[..Math.Min(words.Length, MostOfStem)])
        {
            Add(id, weight);
        }
    }

    private void Add(int term, int weight, Part part = default)
    {
        if (term >= 0 && lexicon.Postings.Count(term) > 0)
        {
            senses.Add(term, weight, isPhrase: term < lexicon.Vocabulary.Groups, part.Start, part.Length);
        }
    }

    // "zelf scan" is also "zelfscan"
    private void Join(int at)
    {
        foreach (var first in new[] { at - 1, at })
        {
            if (first >= 0 && first + 1 < typed.Count && !typed[first].IsStop && !typed[first + 1].IsStop && typed[first].Folded + typed[first + 1].Folded is var joined && lexicon.IsWritten(joined))
            {
                typed[at].Also.Add(joined);
            }
        }
    }

    private void AddPhrases()
    {
        var found = new List<(int Group, int From, int To)>();
        lexicon.Phrases.Find(typed.ConvertAll(word => new TextWord(lexicon.Vocabulary.Find(word.Folded), 0, 0)), lexicon.Vocabulary, found);
        foreach (var (group, from, to) in found)
        {
            typed[from..to].ForEach(word => word.Groups.Add(group));
        }
    }
}
