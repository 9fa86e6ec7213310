using System.Text;

namespace Overbrug.Library.Importing.Reading;

/// <summary>Lines of a text, one at a time, each kept to a bound: what comes after that is passed over, so that a line without end costs nothing.</summary>
internal sealed class BoundedLines(TextReader text, int longest)
{
    private readonly char[] buffer = new char[16 * 1024];
    private readonly Stack<Line> givenBack = new();
    private int at;
    private int filled;
    private int number;

    /// <summary>The next line; null at the end.</summary>
    public Line? Next()
    {
        if (givenBack.TryPop(out var earlier))
        {
            return earlier;
        }

        var line = new StringBuilder();
        var (isCut, isAny) = (false, false);
        while (Fill())
        {
            isAny = true;
            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOfAny('\r', '\n');
            var part = end < 0 ? rest : rest[..end];
            var fits = Math.Min(part.Length, longest - line.Length);
            isCut |= fits < part.Length;
            line.Append(part[..fits]);
            at += part.Length;
            if (end >= 0)
            {
                PassLineEnd();
                break;
            }
        }

        return isAny ? new Line(++number, line.ToString(), isCut) : null;
    }

    /// <summary>The next of them comes first again.</summary>
    public void GiveBack(IEnumerable<Line> lines)
    {
        foreach (var line in lines.Reverse())
        {
            givenBack.Push(line);
        }
    }

    private void PassLineEnd()
    {
        var isReturn = buffer[at++] == '\r';
        if (isReturn && Fill() && buffer[at] == '\n')
        {
            at++;
        }
    }

    private bool Fill()
    {
        if (at == filled)
        {
            (at, filled) = (0, text.Read(buffer));
        }

        return filled > 0;
    }

    /// <summary>A line of a file.</summary>
    /// <param name="Number">from 1</param>
    /// <param name="IsCut">it was longer than the bound</param>
    internal sealed record Line(int Number, string Text, bool IsCut);
}
