using Overbrug.Languages;

namespace Overbrug.Library.Importing.Reading;

/// <summary>The records of a file, one after another; only the row at hand is in memory.</summary>
/// <param name="theme">the theme of rows that tell none; null when each must tell its own</param>
internal sealed class FileRows(LibraryShelf shelf, WordsIn dutch, string? theme)
{
    /// <exception cref="UnreadableException">The file is no text, is empty, or its first row lacks what cannot be missed.</exception>
    public IEnumerable<ReadRow> Read(Stream file)
    {
        using var text = CsvFile.Open(file);
        Columns? columns = null;
        foreach (var row in new CsvRows(text).Read())
        {
            if (columns is not null)
            {
                yield return Record(row, columns);
            }
            else
            {
                columns = new Columns(row, theme is not null);
            }
        }

        if (columns is null)
        {
            throw new UnreadableException("library-import.empty-file");
        }
    }

    private ReadRow Record(CsvRow row, Columns columns)
    {
        if (row.Fault is { } fault)
        {
            return new ReadRow(row.Line, "", null, dutch[fault == CsvFault.Quote ? "library-import.row-quote" : "library-import.row-long"]);
        }

        var cells = new RecordCells(row, columns, shelf, dutch);
        if (row.Cells.Skip(columns.Count).Any(cell => cell.Trim().Length > 0))
        {
            cells.Refuse("library-import.row-wide", ("n", columns.Count));
        }

        var name = cells.Text("id", Resource.OriginLength);
        var told = cells.Told(theme);
        return cells.Problem is { } problem ? new ReadRow(row.Line, name, null, problem) : new ReadRow(row.Line, name, told.Beside) { Remark = cells.Remark };
    }
}
