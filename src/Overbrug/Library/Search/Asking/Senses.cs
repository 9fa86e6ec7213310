namespace Overbrug.Library.Search;

/// <summary>A term that answers a typed word, with its weight of 256 and, in a compound, the letters that answer.</summary>
internal readonly record struct Sense(int Term, int Asked, int Weight, byte PartStart, byte PartLength, int Next);

/// <summary>All terms that answer what was typed, word after word, and which words a term answers.</summary>
internal sealed class Senses(int terms)
{
    private readonly int[] heads = new int[terms];
    private readonly List<Sense> all = [];
    private readonly List<int> starts = [];

    /// <summary>How many words are asked.</summary>
    public int Asked => starts.Count;

    /// <summary>How many terms answer, of all words together.</summary>
    public int Count => all.Count;

    public bool HasPhrases { get; private set; }

    public Sense this[int sense] => all[sense];

    public void Begin() => starts.Add(all.Count);

    /// <summary>Where the terms of a word stand.</summary>
    public (int From, int To) Of(int asked) => (starts[asked], asked + 1 < starts.Count ? starts[asked + 1] : all.Count);

    /// <summary>The first sense of a term, -1 when it answers nothing; go on with <see cref="Sense.Next"/>.</summary>
    public int First(int term) => term < 0 ? -1 : heads[term] - 1;

    /// <summary>Adds to the word begun last. The heaviest sense of a term counts.</summary>
    public void Add(int term, int weight, bool isPhrase = false, byte partStart = 0, byte partLength = 0)
    {
        HasPhrases |= isPhrase;
        for (var i = heads[term] - 1; i >= 0; i = all[i].Next)
        {
            if (all[i].Asked == starts.Count - 1)
            {
                if (all[i].Weight < weight)
                {
                    all[i] = all[i] with { Weight = weight, PartStart = partStart, PartLength = partLength };
                }

                return;
            }
        }

        all.Add(new(term, starts.Count - 1, weight, partStart, partLength, heads[term] - 1));
        heads[term] = all.Count;
    }

    public void Clear()
    {
        foreach (var sense in all)
        {
            heads[sense.Term] = 0;
        }

        all.Clear();
        starts.Clear();
        HasPhrases = false;
    }
}
