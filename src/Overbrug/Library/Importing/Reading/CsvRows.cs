using System.Text;

namespace Overbrug.Library.Importing.Reading;

/// <summary>
/// Rows of comma-separated values (RFC 4180; line ends may stand in quotes). A row that cannot be read costs only itself: reading goes on at the
/// line after the one where it began, so a quote that nobody closed never swallows the rest of the file.
/// </summary>
internal sealed class CsvRows(TextReader text)
{
    public const int MostCharacters = 64 * 1024;
    public const int MostCells = 200;
    private const int MostLines = 200;

    private readonly BoundedLines lines = new(text, MostCharacters);
    private char? separator;

    /// <summary>All rows that are not empty, as they come.</summary>
    public IEnumerable<CsvRow> Read()
    {
        while (lines.Next() is { } line)
        {
            if (separator is null)
            {
                separator = CsvFile.Separator(line.Text);
                if (line.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }
            }

            if (line.Text.AsSpan().Trim().Length > 0)
            {
                yield return Row(line);
            }
        }
    }

    private CsvRow Row(BoundedLines.Line first)
    {
        var cells = new List<string>();
        var (cell, more, length) = (new StringBuilder(), new List<BoundedLines.Line>(), 0);
        var (line, at, state) = (first, 0, State.Begin);
        while (true)
        {
            if (line.IsCut || length + line.Text.Length > MostCharacters)
            {
                return Broken(first, more, CsvFault.Long);
            }

            for (; at < line.Text.Length; at++)
            {
                if (Take(line.Text[at], cell, cells, ref state) is { } fault)
                {
                    return Broken(first, more, fault);
                }
            }

            if (state != State.Quoted)
            {
                cells.Add(cell.ToString());
                return cells.Count > MostCells ? Broken(first, more, CsvFault.Long) : new CsvRow(first.Number, cells);
            }

            if (more.Count == MostLines || lines.Next() is not { } next)
            {
                return Broken(first, more, CsvFault.Quote);
            }

            length += line.Text.Length;
            more.Add(next);
            cell.Append('\n');
            (line, at) = (next, 0);
        }
    }

    private CsvFault? Take(char c, StringBuilder cell, List<string> cells, ref State state)
    {
        switch (state)
        {
            case State.Begin when c == '"':
                state = State.Quoted;
                return null;
            case State.Quoted when c == '"':
                state = State.Closed;
                return null;
            case State.Closed when c == '"':
                state = State.Quoted;
                break;
            case not State.Quoted when c == separator:
                cells.Add(cell.ToString());
                cell.Clear();
                state = State.Begin;
                return null;
            case State.Closed:
                return c is ' ' ? null : CsvFault.Quote;
            case State.Begin:
                state = State.Plain;
                break;
        }

        cell.Append(c);
        return null;
    }

    private CsvRow Broken(BoundedLines.Line first, List<BoundedLines.Line> more, CsvFault fault)
    {
        lines.GiveBack(more);
        return new CsvRow(first.Number, [], fault);
    }

    private enum State
    {
        Begin,
        Plain,
        Quoted,
        Closed,
    }
}

/// <summary>Why a row cannot be taken apart.</summary>
internal enum CsvFault
{
    /// <summary>A quote is not closed, or something stands behind the one that closes.</summary>
    Quote,

    /// <summary>More characters or cells than a row may have.</summary>
    Long,
}

/// <param name="Line">where it begins in the file, from 1</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, CsvFault? Fault = null);
