using System.Runtime.CompilerServices;

namespace Overbrug.Library.Search;

/// <summary>Goes through a text word by word, folded. It keeps no more than one word, at most <see cref="Longest"/> folded letters of it.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> room)
{
    public const int Longest = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> room = room[..Longest];
    private int at;
    private int length;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Just past its last letter, accents on it included.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Word => room[..length];

    /// <summary>Whether nothing but a hyphen stands between this word and the one before.</summary>
    public bool Hyphenated { get; private set; }

    public bool Read()
    {
        var before = End;
        length = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (IsPlain(c))
            {
                Add(c, 1);
                continue;
            }

            if (c is >= 'A' and <= 'Z')
            {
                Add((char)(c | 0x20), 1);
                continue;
            }

            if (c < 0x80)
            {
                if (length > 0)
                {
                    break;
                }

                at++;
                continue;
            }

            var folded = Folding.At(text, at, out var units);
            if (folded is null && length > 0)
            {
                break;
            }

            AddAll(folded, units);
        }

        Hyphenated = before > 0 && Start == before + 1 && text[before] is '-' or '\u2010' or '\u2011';
        return length > 0;
    }

    /// <summary>Where in the text the folded letter of that number stands, in the word that starts there.</summary>
    public static int PlaceOf(ReadOnlySpan<char> text, int start, int letter)
    {
        var at = start;
        for (var folded = 0; at < text.Length;)
        {
            var units = 1;
            var next = folded + (text[at] < 0x80 ? 1 : Folding.At(text, at, out units)?.Length ?? 0);
            if (next > letter)
            {
                return at;
            }

            (folded, at) = (next, at + units);
        }

        return at;
    }

    private void AddAll(string? folded, int units)
    {
        if (folded is null)
        {
            at += units;
        }
        else if (folded.Length == 0)
        {
            var isAccent = length > 0 && char.GetUnicodeCategory(text[at]) != System.Globalization.UnicodeCategory.Format;
            at += units;
            End = isAccent ? at : End;
        }
        else
        {
            Add(folded[0], units);
            for (var i = 1; i < folded.Length && length < Longest; i++)
            {
                room[length++] = folded[i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(char c, int units)
    {
        if (length == 0)
        {
            Start = at;
        }

        if (length < Longest)
        {
            room[length++] = c;
        }

        at += units;
        End = at;
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
