using Overbrug.Library.Trying;
using Overbrug.Visions;

namespace Overbrug.Library.Editing;

/// <summary>Which of what was written for others a list shows: what waits for a look, what anyone reads, or what was refused.</summary>
public sealed record LookFilter(Look Look = Look.Waiting, int Page = 1)
{
    public const int PageSize = 20;

    public static IReadOnlyList<Look> All { get; } = Enum.GetValues<Look>();

    public static LookFilter From(IQueryCollection query) => new(query.One<Look>("look") ?? Look.Waiting, query.Page());

    public string Url(string at) => QueryValues.Address(at, Page, ("look", Look == Look.Waiting ? null : Look.Said()));
}
