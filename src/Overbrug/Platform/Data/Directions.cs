using System.Buffers;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Overbrug.Platform.Data;

/// <summary>
/// What someone typed to turn the direction of their text stays theirs: it is stored as typed, and when it is read what they
/// opened is closed at the end of the line and what closes nothing is left out, so that the words around it keep their order (UAX #9).
/// </summary>
public static class Directions
{
    private const char EndOfEmbedding = '\u202C';
    private const char EndOfIsolate = '\u2069';

    private static readonly SearchValues<char> Controls = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static string Closed(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Join('\n', text.Split('\n').Select(ClosedLine)) : text;

    private static string ClosedLine(string line)
    {
        var open = new Stack<char>();
        var closed = new StringBuilder(line.Length + 4);
        foreach (var c in line)
        {
            if (IsOpening(c))
            {
                open.Push(EndOf(c));
            }
            else if (c is EndOfEmbedding or EndOfIsolate && !Close(open, c))
            {
                continue;
            }

            closed.Append(c);
        }

        return closed.Append([.. open]).ToString();
    }

    /// <summary>An isolate closes what was opened inside it; an embedding closes only itself.</summary>
    private static bool Close(Stack<char> open, char end)
    {
        if (end == EndOfEmbedding ? !open.TryPeek(out var last) || last != end : !open.Contains(end))
        {
            return false;
        }

        while (open.Pop() != end)
        {
        }

        return true;
    }

    private static char EndOf(char opening) => opening >= '\u2066' ? EndOfIsolate : EndOfEmbedding;

    private static bool IsOpening(char c) => c is '\u202A' or '\u202B' or '\u202D' or '\u202E' or '\u2066' or '\u2067' or '\u2068';
}

/// <summary>Text is stored as typed and read with its directions closed.</summary>
public sealed class TextConverter() : ValueConverter<string, string>(text => text, text => Directions.Closed(text));
