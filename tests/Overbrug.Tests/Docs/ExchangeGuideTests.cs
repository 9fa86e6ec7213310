using System.Text.RegularExpressions;
using Overbrug.Library;
using Overbrug.Library.Exchange;
using Overbrug.Tests.Matrix;

namespace Overbrug.Tests.Docs;

/// <summary>What the guide for other systems promises is what the program gives.</summary>
public sealed partial class ExchangeGuideTests
{
    private static readonly string Guide = Document.All.Single(document => document.Name == "docs/guides/library-exchange.md").Text;

    [Fact]
    public void Its_table_has_the_columns_in_their_order()
    {
        var table = Guide.Split("| column | holds |")[1].Split("\n\n")[0];
        Assert.Equal(LibraryColumns.All, Rows().Matches(table).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(code => code.Groups[1].Value));
    }

    [Fact]
    public void It_names_every_kind_audience_key_and_facet() =>
        Assert.Empty(ResourceKinds.All.Select(kind => kind.Id()).Concat(Audiences.All).Concat(Keys.All).Concat(Facets.All)
            .Where(id => !Guide.Contains($"`{id}`", StringComparison.Ordinal) && !Guide.Contains($"`{id}=yes`", StringComparison.Ordinal)));

    [Fact]
    public void Its_addresses_are_there() =>
        Assert.Empty(Rows().Matches(Guide.Split("| address | what | for |")[1].Split("\n\n")[0]).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(code => code.Groups[1].Value.Replace("{id}", "{Slug}", StringComparison.Ordinal))
            .Except(Expectation.All.Select(line => line.Route)));

    [GeneratedRegex(@"^\| (`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
