using System.Globalization;

namespace Overbrug.Families;

/// <summary>Which asks a list shows: those that wait or those that were answered, and which page.</summary>
public sealed record AskFilter(bool Answered = false, int Page = 1)
{
    public const int PageSize = 30;

    public string When => Answered ? "answered" : "open";

    public static AskFilter From(IQueryCollection query) => new(
        query["when"] == "answered",
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1000 ? page : 1);

    /// <summary>One more than a page holds: what waits longest first, what was answered last first.</summary>
    public IQueryable<Ask> PageOf(IQueryable<Ask> asks) => (Answered
        ? asks.Where(a => a.AnsweredAt != null).OrderByDescending(a => a.AnsweredAt).ThenBy(a => a.Id)
        : asks.Where(a => a.AnsweredAt == null).OrderBy(a => a.AskedOn).ThenBy(a => a.Id)).Skip((Page - 1) * PageSize).Take(PageSize + 1);

    public string Url() => AskList.Url() + QueryString.Create(
        new[] { ("when", Answered ? When : null), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)) }
            .Where(part => part.Item2 is not null).Select(part => KeyValuePair.Create(part.Item1, part.Item2)));

    public AskFilter At(int page) => this with { Page = page };
}
