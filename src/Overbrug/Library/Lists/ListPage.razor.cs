using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Lists;

/// <summary>A list of the school or of its pilot.</summary>
public partial class ListPage
{
    private ReadingList? list;
    private IReadOnlyList<ReadingListItem> items = [];
    private bool mayChange;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/team/library/lists/{id}";

    protected override async Task OnInitializedAsync()
    {
        list = Found(await ReadingList.VisibleTo(Db, Actor).AsNoTracking().Include(l => l.School).Include(l => l.Items).ThenInclude(item => item.Resource)
            .SingleOrDefaultAsync(l => l.Id == Id, Cancel));
        items = [.. list?.InOrder() ?? []];
        mayChange = Actor.Plans && list?.SchoolId == Actor.SchoolId;
    }
}
