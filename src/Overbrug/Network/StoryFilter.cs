using Overbrug.Visions;

namespace Overbrug.Network;

/// <summary>Which stories a list shows: read from its address and applied, newest first.</summary>
public sealed record StoryFilter(StoryKind? Kind = null, int Page = 1)
{
    public const int PageSize = 20;

    public static StoryFilter From(IQueryCollection query) => new(query.One<StoryKind>("kind"), query.Page());

    public IQueryable<Story> Apply(IQueryable<Story> stories) => stories
        .Where(s => Kind == null || s.Kind == Kind)
        .OrderByDescending(s => s.SharedAt ?? s.WrittenAt).ThenBy(s => s.Id);

    public string Url(string at) => QueryValues.Address(at, Page, ("kind", Kind.Said()));
}
