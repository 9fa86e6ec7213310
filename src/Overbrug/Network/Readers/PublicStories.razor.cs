using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;

namespace Overbrug.Network.Readers;

/// <summary>What schools tell everyone.</summary>
public partial class PublicStories
{
    private StoryFilter filter = new();
    private IReadOnlyList<StoryLine> lines = [];
    private bool hasMore;

    public static string Url(Language? language = null) => At("/stories", language);

    protected override async Task OnInitializedAsync()
    {
        if (Asked is null)
        {
            Navigation.NotFound();
            return;
        }

        filter = StoryFilter.From(Http.Request.Query);
        var rows = await filter.Apply(Story.Public(Db)).AsLines().ToListAsync(Cancel);
        (lines, hasMore) = ([.. rows.Take(StoryFilter.PageSize)], rows.Count > StoryFilter.PageSize);
        Shelf.Keep(Http, lines);
    }
}
