using System.Diagnostics;
using System.Text;
using FsCheck.Fluent;
using Overbrug.Library.Importing;
using Overbrug.Library.Importing.Reading;
using Overbrug.Platform.Web;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n", "a|b/1|2")]
    [InlineData("a;b\n1;2", "a|b/1|2")]
    [InlineData("a\tb\r1\t2\r", "a|b/1|2")]
    [InlineData("sep=;\r\na;b\r\n1,5;2", "a|b/1,5|2")]
    [InlineData("a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n4,", "a|b/1,\"x\"|2\n3/4|")]
    [InlineData("\"a;x\",b,c\n1;2,3,4", "a;x|b|c/1;2|3|4")]
    [InlineData("a,b\n\n  \n1,2\n\n", "a|b/1|2")]
    [InlineData("a,b\n5\" disk,2", "a|b/5\" disk|2")]
    [InlineData("a,b\n\"1\" ,2", "a|b/1|2")]
    public void Rows_are_taken_apart(string text, string expected) => Assert.Equal(expected, string.Join('/', Rows(text).Select(Plain)));

    [Theory]
    [InlineData("a,b\n1,\"open\n2,x\n3,y\n")]
    [InlineData("a,b\n1,\"open\n2,\"x\"\n3,y\n")]
    [InlineData("a,b\n1,\"one\"two\n2,x\n3,y\n")]
    public void A_quote_that_is_wrong_costs_its_own_row_only(string text)
    {
        var rows = Rows(text);
        Assert.Equal([CsvFault.Quote], rows.Select(row => row.Fault).OfType<CsvFault>());
        Assert.Equal(["2|x", "3|y"], rows.Where(row => row.Fault is null).Skip(1).Select(Plain));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.Line));
    }

    [Fact]
    public void A_line_without_end_is_passed_over()
    {
        var rows = Rows($"a,b\n1,{new string('x', 3_000_000)}\n2,y\n");
        Assert.Equal(CsvFault.Long, rows[1].Fault);
        Assert.Equal("2|y", Plain(rows[2]));
    }

    [Fact]
    public void Quotes_that_open_and_never_close_cost_little_time()
    {
        var watch = Stopwatch.StartNew();
        var text = new StringBuilder("a,b\n");
        for (var i = 0; i < 20_000; i++)
        {
            text.Append("1,\"open\n,x\n,y\n");
        }

        Assert.Equal(60_001, Rows(text.ToString()).Count);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
    }

    [Fact]
    public void What_our_own_writer_writes_is_read_back() => Properties.Hold(Properties.Texts.Where(text => text.AsSpan().Trim().Length > 0), text =>
    {
        var written = Encoding.UTF8.GetString(Csv.Bytes([["a", "b"], ["1", text]]).AsSpan(3));
        var cell = Rows(written)[1].Cells[1];
        return (cell.StartsWith('\'') && !text.StartsWith('\'') ? cell[1..] : cell) == text;
    });

    [Fact]
    public void No_bytes_whatever_are_a_trouble() => Properties.Hold<byte[]>(bytes =>
    {
        byte[] file = [.. bytes, (byte)',', (byte)'"', .. bytes, (byte)'\n', .. bytes];
        try
        {
            using var text = CsvFile.Open(new MemoryStream(file));
            return new CsvRows(text).Read().All(row => row.Line > 0);
        }
        catch (UnreadableException)
        {
            return true;
        }
    });

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    [InlineData("windows-1252", false)]
    public void Text_is_read_however_a_spreadsheet_writes_it(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var told = name == "iso-8859-1" ? "Één café à Liège" : "Één café à Liège – “œuvre”";
        byte[] file = [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes($"titel;soort\n{told};boek\n")];
        using var text = CsvFile.Open(new MemoryStream(file));
        Assert.Equal($"{told}|boek", Plain(new CsvRows(text).Read().Last()));
    }

    [Fact]
    public void A_workbook_is_no_text() =>
        Assert.Equal("library-import.workbook", Assert.Throws<UnreadableException>(() => CsvFile.Open(new MemoryStream([(byte)'P', (byte)'K', 3, 4, 0, 0]))).Key);

    private static List<CsvRow> Rows(string text) => [.. new CsvRows(new StringReader(text)).Read()];

    private static string Plain(CsvRow row) => string.Join('|', row.Cells);
}
