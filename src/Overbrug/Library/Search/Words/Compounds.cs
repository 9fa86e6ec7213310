namespace Overbrug.Library.Search;

/// <summary>A word inside a compound: which compound, and which of its folded letters.</summary>
internal readonly record struct Part(int Word, byte Start, byte Length);

/// <summary>Dutch writes words together: which words hold a stem as a part (<i>ouder</i> in <i>ouderbetrokkenheid</i>).</summary>
internal sealed class Compounds(Vocabulary vocabulary)
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int ShortestSure = 4;

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");
    private static readonly string[] Links = ["", "s", "en", "e", "er", "n"];
    private static readonly HashSet<string> OnlyBeginnings = new(["ver", "ont", "her", "mis", "con", "des", "pre", "pro", "sub", "dis", "non", "aan", "par", "com"], StringComparer.Ordinal);

    /// <summary>Parts by stem.</summary>
    public Rows<Part> All()
    {
        var parts = new List<(int Stem, Part Part)>();
        var inside = new Dictionary<int, List<(int Stem, Part Part)>>();
        foreach (var id in Enumerable.Range(vocabulary.Groups, vocabulary.Count - vocabulary.Groups).Where(id => IsLong(vocabulary[id])).OrderBy(id => vocabulary[id].Length))
        {
            var own = Of(id, inside);
            if (own.Count > 0)
            {
                inside[id] = own;
                parts.AddRange(own.Distinct());
            }
        }

        return new(vocabulary.Stems, parts);
    }

    /// <summary>Where an unknown word falls apart in two known ones; 0 when it does not.</summary>
    public (int LeftLength, int RightStart) Split(ReadOnlySpan<char> word)
    {
        var best = (LeftLength: 0, RightStart: 0, Weight: ShortestSure - 1);
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            var right = word.Length - cut;
            if (Stem(word[cut..]) >= 0 && Left(word, cut) is { Length: >= ShortestPart } left && Math.Max(right, left.Length) >= 5)
            {
                var weight = Math.Min(right, left.Length) * 2;
                best = weight > best.Weight ? (left.Length, cut, weight) : best;
            }
        }

        return (best.LeftLength, best.RightStart);
    }

    private List<(int Stem, Part Part)> Of(int id, Dictionary<int, List<(int Stem, Part Part)>> inside)
    {
        var word = vocabulary[id];
        var own = new List<(int, Part)>();
        if (Split(word) is { RightStart: > 0 } at)
        {
            own.Add((Stem(word[..at.LeftLength]), new(id, 0, (byte)at.LeftLength)));
            own.Add((Stem(word[at.RightStart..]), new(id, (byte)at.RightStart, (byte)(word.Length - at.RightStart))));
            Inherit(word[..at.LeftLength], 0);
            Inherit(word[at.RightStart..], at.RightStart);
            return own;
        }

        for (var cut = word.Length - ShortestSure; cut >= ShortestSure; cut--)
        {
            if (own.Count == 0 && Left(word, cut) is { Length: >= ShortestSure } left && HasVowel(word[cut..]))
            {
                own.Add((Stem(left), new(id, 0, (byte)left.Length)));
            }
        }

        for (var cut = ShortestSure; cut <= word.Length - ShortestSure; cut++)
        {
            if (Stem(word[cut..]) is >= 0 and var stem && HasVowel(word[..cut]) && !StopWords.Contains(word[..cut]))
            {
                own.Add((stem, new(id, (byte)cut, (byte)(word.Length - cut))));
                break;
            }
        }

        return own;

        void Inherit(ReadOnlySpan<char> part, int offset)
        {
            if (inside.TryGetValue(vocabulary.Find(part), out var smaller))
            {
                own.AddRange(smaller.Select(s => (s.Stem, new Part(id, (byte)(s.Part.Start + offset), s.Part.Length))));
            }
        }
    }

    private ReadOnlySpan<char> Left(ReadOnlySpan<char> word, int cut)
    {
        foreach (var link in Links)
        {
            var left = word[..cut];
            if (left.EndsWith(link) && left.Length - link.Length >= ShortestPart && Stem(left[..^link.Length]) >= 0)
            {
                return left[..^link.Length];
            }
        }

        return [];
    }

    private int Stem(ReadOnlySpan<char> part) =>
        StopWords.Contains(part) || (part.Length == ShortestPart && OnlyBeginnings.Contains(part.ToString())) ? -1 : vocabulary.FindStem(part);

    private static bool IsLong(ReadOnlySpan<char> word) => word.Length >= ShortestCompound && !word.ContainsAnyInRange('0', '9');

    private static bool HasVowel(ReadOnlySpan<char> part) => part.ContainsAny(Vowels);
}
