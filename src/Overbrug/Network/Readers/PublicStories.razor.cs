using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;

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
        (lines, hasMore) = await filter.Apply(Story.Public(Db)).AsLines().PartAsync(filter.Page, StoryFilter.PageSize, Cancel);
        Shelf.Keep(Http, lines);
    }
}
