using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Network;

/// <summary>Changes what a story tells; who reads it stays the same.</summary>
public partial class EditStory
{
    private StoryForm form = new();
    private Story? story;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/team/stories/{id}/edit";

    protected override async Task OnInitializedAsync()
    {
        story = await Story.ChangeableBy(Db, Actor).SingleOrDefaultAsync(s => s.Id == Id, Cancel);
        form = Found(story) is null ? form : StoryForm.From(story!);
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        form.ApplyTo(story!);
        Db.Record(Actor.Did("story.changed", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(StoryPage.Url(Id), "stories.done-changed");
    }
}
