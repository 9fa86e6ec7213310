using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Lists;

/// <summary>Puts an item in one of the school's lists, or in a new one, in one tap.</summary>
public partial class PutInList
{
    private readonly ListForm form = new();
    private Resource? item;
    private IReadOnlyList<ListLine> offered = [];
    private IReadOnlyList<ListLine> holding = [];

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(string slug) => $"/team/library/putting/{slug}";

    protected override async Task OnInitializedAsync()
    {
        item = Found(Actor.Plans ? await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel) : null);
        if (item is not null)
        {
            var own = ReadingList.ChangeableBy(Db, Actor);
            offered = await own.Where(l => !l.Items.Any(i => i.ResourceId == item.Id)).AsLines().Take(ReadingList.MostLists).ToListAsync(Cancel);
            holding = await own.Where(l => l.Items.Any(i => i.ResourceId == item.Id)).AsLines().Take(ReadingList.MostLists).ToListAsync(Cancel);
        }
    }

    private async Task Make()
    {
        if (!form.Read(Http))
        {
            return;
        }

        if (await Db.MakeListAsync(Actor, form, item!, Now, Cancel) is not { } list)
        {
            form.Refuse(Http, "Title", "library-lists.too-many", ("most", ReadingList.MostLists));
            return;
        }

        GoTo(ListPage.Url(list.Id), list.Items.Any(i => i.ResourceId == item!.Id) ? "library-lists.done-put" : "library-lists.done-full");
    }
}
