using Overbrug.Visions;

namespace Overbrug.Library.Importing;

/// <summary>Which rows of an import a page shows: read from its address and applied, in the order of the file.</summary>
public sealed record ImportFilter(Verdict? Verdict = null, int Page = 1)
{
    public const int PageSize = 50;

    public static ImportFilter From(IQueryCollection query) => new(query.One<Verdict>("verdict"), query.Page());

    /// <summary>One page, and one more row when there is a next page.</summary>
    public IQueryable<ImportRow> Apply(IQueryable<ImportRow> rows) => rows
        .Where(row => Verdict == null || row.Verdict == Verdict).OrderBy(row => row.Number).Skip((Page - 1) * PageSize).Take(PageSize + 1);

    public string Url(string at) => QueryValues.Address(at, Page, ("verdict", Verdict.Said()));
}
