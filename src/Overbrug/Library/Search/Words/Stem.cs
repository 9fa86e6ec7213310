namespace Overbrug.Library.Search;

/// <summary>What remains of a folded word without plural, diminutive or verb ending. One light rule for Dutch, French and English, so that any word may be typed without saying its language.</summary>
internal static class Stem
{
    private const int Least = 3;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["kinderen"] = "kind",
        ["kinders"] = "kind",
        ["steden"] = "stad",
        ["leden"] = "lid",
        ["ideeen"] = "ide",
        ["idee"] = "ide",
        ["idees"] = "ide",
        ["ideas"] = "ide",
        ["idea"] = "ide",
        ["children"] = "child",
        ["childs"] = "child",
        ["musea"] = "museum",
        ["yeux"] = "oeil",
        ["dia"] = "dia",
        ["dias"] = "dia",
        ["gaat"] = "ga",
        ["gaan"] = "ga",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularAt = Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room)
    {
        if (IrregularAt.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        if (word.Length <= Least || StopWords.Contains(word) || word.ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        var stem = SingleVowels(word, room);
        stem = Without(stem, "s", S(stem) ? 0 : int.MaxValue);
        stem = Diminutive(stem);
        stem = Ending(stem);
        stem = SingleConsonant(stem);
        if (stem.Length >= Least && stem[^1] is 'v' or 'z')
        {
            room[stem.Length - 1] = stem[^1] == 'v' ? 'f' : 's';
            stem = Without(stem, "s", S(stem) ? 0 : int.MaxValue);
        }

        if (stem.Length >= Least && stem[^1] == 'y')
        {
            room[stem.Length - 1] = 'i';
        }

        return stem;
    }

    public static string Of(string word) => Of(word, stackalloc char[WordReader.Longest]).ToString();

    private static ReadOnlySpan<char> SingleVowels(ReadOnlySpan<char> word, Span<char> room)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == 0 || c != room[length - 1] || c is not ('a' or 'e' or 'o' or 'u'))
            {
                room[length++] = c;
            }
        }

        return room[..length];
    }

    private static bool S(ReadOnlySpan<char> word) => word.Length >= 5 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static ReadOnlySpan<char> Diminutive(ReadOnlySpan<char> word) =>
        !word.EndsWith("je") || word.Length < 6 ? word
        : word.EndsWith("etje") && word.Length >= 7 && word[^5] == word[^6] ? word[..^4]
        : word.EndsWith("tje") && word[^4] is 'a' or 'e' or 'i' or 'o' or 'u' or 'l' or 'n' or 'r' or 'w' ? word[..^3]
        : word.EndsWith("mpje") ? word[..^3]
        : word[..^2];

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ingen") && word.Length >= 9)
        {
            return word[..^5];
        }

        if (word.EndsWith("ing") && word.Length >= 7)
        {
            return word[..^3];
        }

        if (word.EndsWith("aux") || word.EndsWith("eux"))
        {
            return word[..^1];
        }

        var bare = Without(word, "en", Least);
        bare = bare.Length == word.Length ? Without(word, "e", Least) : bare;
        return bare.Length >= 5 && bare[^1] == 't' && bare[^2] is 'k' or 'l' or 'm' or 'n' or 'r' or 'p' or 'g' or 'f' ? bare[..^1] : bare;
    }

    private static ReadOnlySpan<char> SingleConsonant(ReadOnlySpan<char> word) =>
        word.Length > Least && word[^1] == word[^2] && word[^1] is not ('a' or 'e' or 'i' or 'o' or 'u') ? word[..^1] : word;

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, string ending, int least) =>
        word.EndsWith(ending) && word.Length - ending.Length >= least ? word[..^ending.Length] : word;
}
