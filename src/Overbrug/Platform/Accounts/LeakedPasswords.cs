using System.Collections.Frozen;

namespace Overbrug.Platform.Accounts;

/// <summary>
/// Passwords that leaked somewhere and are tried first (<c>passwords/leaked.txt</c>, made by the client build from OWASP SecLists).
/// Read when the first password is chosen, so that a start costs nothing.
/// </summary>
internal sealed class LeakedPasswords(string file)
{
    // a year, a date, a few signs: what people put around a word that is too short
    private const int Trimmings = 8;
    private const int ShortPart = 5;

    private readonly Lazy<FrozenSet<string>> all = new(() => File.ReadLines(file).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>How many there are.</summary>
    public int Count => all.Value.Count;

    /// <summary>Whether this is one of them: as it is, dressed up, with trimmings around it or said more than once.</summary>
    /// <param name="password">normalised and in lower case</param>
    public bool Has(string password)
    {
        var word = Word(password);
        return Knows(password) || (password.Length - word.Length <= Trimmings && Knows(word));
    }

    private bool Knows(string word) => IsOne(word) || IsOne(Undressed.Letters(word));

    private bool IsOne(string word)
    {
        var part = Once(word);
        return all.Value.Contains(word) || all.Value.Contains(part) || (part.Length < ShortPart && part.Length < word.Length);
    }

    private static string Word(string password)
    {
        var letters = Enumerable.Range(0, password.Length).Where(at => char.IsLetter(password[at])).ToList();
        return letters.Count == 0 ? password : password[letters[0]..(letters[^1] + 1)];
    }

    /// <summary>The shortest part that, repeated, makes the whole.</summary>
    private static string Once(string word)
    {
        var length = Enumerable.Range(1, Math.Max(word.Length, 1)).First(n => n >= word.Length || (word.Length % n == 0 && Repeats(word, n)));
        return word[..Math.Min(length, word.Length)];
    }

    private static bool Repeats(string word, int length) => word.AsSpan(length).SequenceEqual(word.AsSpan(0, word.Length - length));
}
