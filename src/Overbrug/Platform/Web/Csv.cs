using System.Text;

namespace Overbrug.Platform.Web;

/// <summary>Comma-separated values (RFC 4180) that spreadsheets open as text, never as a formula.</summary>
public static class Csv
{
    /// <summary>The content type of a file from <see cref="Bytes"/>.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>The rows as UTF-8 with a byte order mark, which Excel needs to read accents.</summary>
    public static byte[] Bytes(IEnumerable<IEnumerable<string?>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(Line)))];

    /// <summary>The same for more rows than should be in memory at once: written as they come.</summary>
    public static async Task WriteAsync(Stream to, IAsyncEnumerable<IEnumerable<string?>> rows, CancellationToken cancel)
    {
        await to.WriteAsync(Encoding.UTF8.Preamble.ToArray(), cancel);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            await to.WriteAsync(Encoding.UTF8.GetBytes(Line(row)), cancel);
        }
    }

    static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Quoted(Guarded(cell ?? "")))) + "\r\n";

    static string Guarded(string cell) => cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" + cell : cell;

    static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
