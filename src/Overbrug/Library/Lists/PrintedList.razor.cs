using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;

namespace Overbrug.Library.Lists;

/// <summary>A list for on paper, with a code to each item.</summary>
public partial class PrintedList
{
    private ReadingList? list;

    [Parameter]
    public Guid Id { get; set; }

    private WordsIn D => Speaking.InDutch;

    public static string Url(Guid id) => $"/team/library/lists/{id}/print/list";

    protected override async Task OnInitializedAsync() =>
        list = Found(await ReadingList.VisibleTo(Db, Actor).AsNoTracking().Include(l => l.School).Include(l => l.Items).ThenInclude(item => item.Resource)
            .SingleOrDefaultAsync(l => l.Id == Id, Cancel));

    private static string Where(ResourceFacts facts) => facts.Link.Length > 0 ? facts.Link : facts.Ask;
}
