using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Schools;

namespace Overbrug.Library.Lists;

/// <summary>A page on which the team changes one of its lists; 404 for whoever may not.</summary>
public abstract class ListTask : TeamPage
{
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>With its items, to be shown.</summary>
    protected ReadingList? List { get; private set; }

    protected bool IsShared => List!.Reach != Reach.School;

    protected override async Task OnInitializedAsync()
    {
        List = Found(await ReadingList.ChangeableBy(Db, Actor).AsNoTracking().Include(l => l.Items).ThenInclude(item => item.Resource).SingleOrDefaultAsync(l => l.Id == Id, Cancel));
        if (List is not null)
        {
            await PrepareAsync(List);
        }
    }

    protected virtual Task PrepareAsync(ReadingList list) => Task.CompletedTask;

    /// <summary>Changes the list as it is now and says so on the next page.</summary>
    protected async Task ChangeAsync(string what, System.Action<ReadingList> verb, string to, string done)
    {
        if (await Db.ChangeListAsync(Actor, Id, Now, what, verb, Cancel))
        {
            GoTo(to, done);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
