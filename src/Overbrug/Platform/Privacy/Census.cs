using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Overbrug.Platform.Privacy;

/// <summary>The data census: every stored column with its purpose, basis and retention, from <c>docs/census.tsv</c>.</summary>
public sealed class Census(IReadOnlyList<CensusRow> rows)
{
    private const int Cells = 6;

    public IReadOnlyList<CensusRow> Rows { get; } = rows;

    /// <exception cref="ContentException">A line has not six filled cells.</exception>
    public static Census Load()
    {
        using var stream = typeof(Census).Assembly.GetManifestResourceStream("census.tsv")!;
        using var reader = new StreamReader(stream);
        return new Census([.. reader.ReadToEnd().Split('\n').Select((line, i) => (line, number: i + 1)).Skip(1).Where(l => l.line.Length > 0).Select(l => Read(l.line, l.number))]);
    }

    /// <summary>A sentence for every column that is stored and not listed, or listed and not stored.</summary>
    public IEnumerable<string> Against(IModel model)
    {
        var stored = model.GetRelationalModel().Tables.SelectMany(t => t.Columns.Select(c => (Table: t.Name, Column: c.Name))).ToHashSet();
        var listed = Rows.Select(row => (row.Table, row.Column)).ToHashSet();
        return stored.Except(listed).Order().Select(c => $"{c.Table}.{c.Column} is stored and not in the census")
            .Concat(listed.Except(stored).Order().Select(c => $"{c.Table}.{c.Column} is in the census and not stored"));
    }

    private static CensusRow Read(string line, int number) =>
        line.Split('\t') is { Length: Cells } cells && cells.All(cell => cell.Length > 0)
            ? new CensusRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])
            : throw new ContentException("docs/census.tsv", number, $"a line has {Cells} filled cells with a tab between");
}
