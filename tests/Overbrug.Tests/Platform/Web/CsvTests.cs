using System.Text;
using Overbrug.Platform.Web;
using static Overbrug.Tests.Support.Properties;

namespace Overbrug.Tests.Platform.Web;

public class CsvTests
{
    static string Written(params string?[][] rows) => Encoding.UTF8.GetString(Csv.Bytes(rows));

    [Fact]
    public void It_starts_with_a_byte_order_mark_and_ends_lines_with_CRLF() =>
        Assert.Equal("\uFEFFklas,kinderen\r\nde vissen,12\r\n", Written(["klas", "kinderen"], ["de vissen", "12"]));

    [Fact]
    public void Commas_quotes_and_line_ends_are_quoted() =>
        Assert.Equal("\uFEFF\"a,b\",\"zei \"\"ja\"\"\",\"een\ntwee\",\r\n", Written(["a,b", "zei \"ja\"", "een\ntwee", null]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+32")]
    [InlineData("-2")]
    [InlineData("@SUM")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("＝1")]
    public void A_formula_becomes_text(string cell) => Assert.StartsWith("'", Read(Written([cell]))[0][0], StringComparison.Ordinal);

    [Fact]
    public void Whatever_people_write_reads_back() =>
        Hold(Texts, text => Read(Written([text, "midden", text]))[0] is [var first, "midden", var last]
            && first == last && (first == text || first == "'" + text));

    static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 1; at < csv.Length; at++)
        {
            var letter = csv[at];
            if (quoted && letter == '"' && at + 1 < csv.Length && csv[at + 1] == '"') { cell.Append('"'); at++; }
            else if (letter == '"') quoted = !quoted;
            else if (!quoted && letter == ',') End();
            else if (!quoted && letter == '\r' && csv[at + 1] == '\n') { End(); rows.Add(row); row = []; at++; }
            else cell.Append(letter);
        }
        return rows;

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
