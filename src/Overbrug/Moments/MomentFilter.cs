using System.Globalization;
using Overbrug.Languages;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Which moments a list shows: of one class or all, coming, past or not published, and which page.</summary>
public sealed record MomentFilter(ClassGroup? Class = null, string When = MomentFilter.Coming, int Page = 1)
{
    public const int PageSize = 30;
    public const string Coming = "coming";
    public const string Past = "past";
    public const string Drafts = "drafts";

    public static IReadOnlyList<string> Whens { get; } = [Coming, Past, Drafts];

    /// <summary>Reads an address; what is not offered counts as not asked.</summary>
    public static MomentFilter From(IQueryCollection query, IEnumerable<ClassGroup> classes) => new(
        classes.FirstOrDefault(c => Guid.TryParse(query["class"], out var id) && c.Id == id),
        Whens.FirstOrDefault(when => when == query["when"].ToString()) ?? Coming,
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1000 ? page : 1);

    /// <summary>The nearest day first, whichever way one looks.</summary>
    /// <param name="now">in the school's zone: what ended this morning is past</param>
    public IQueryable<Moment> Of(IQueryable<Moment> moments, DateTime now)
    {
        var (today, hour) = (DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now));
        moments = Class is { } group ? moments.Where(m => m.Classes.Any(link => link.ClassGroupId == group.Id)) : moments;
        return When switch
        {
            Past => moments.Where(m => m.State != MomentState.Draft && (m.Day < today || (m.Day == today && m.Ends < hour))).OrderByDescending(m => m.Day).ThenByDescending(m => m.Starts).ThenBy(m => m.Id),
            Drafts => moments.Where(m => m.State == MomentState.Draft).OrderBy(m => m.Day).ThenBy(m => m.Starts).ThenBy(m => m.Id),
            _ => moments.Where(m => m.State != MomentState.Draft && (m.Day > today || (m.Day == today && m.Ends >= hour))).OrderBy(m => m.Day).ThenBy(m => m.Starts).ThenBy(m => m.Id),
        };
    }

    /// <summary>One more than a page holds, to know whether another follows.</summary>
    public IQueryable<Moment> PageOf(IQueryable<Moment> moments, DateTime now) => Of(moments, now).Skip((Page - 1) * PageSize).Take(PageSize + 1);

    public string Describe(WordsIn words) => Class is { } group
        ? words.Of("moments.describe", ("when", When), ("class", group.Name))
        : words.Of("moments.describe-all", ("when", When));

    public string Url() => MomentList.Url() + QueryString.Create(
        new[] { ("class", Class?.Id.ToString()), ("when", When == Coming ? null : When), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)) }
            .Where(part => part.Item2 is not null).Select(part => KeyValuePair.Create(part.Item1, part.Item2)));

    public MomentFilter At(int page) => this with { Page = page };
}
