using Overbrug.Practices;
using Overbrug.Visions;

namespace Overbrug.Network;

/// <summary>Writes down a story, by itself or from a run. Only the school reads it until the team shares it.</summary>
public partial class NewStory
{
    private StoryForm? form;
    private Guid? runId;
    private string? run;
    private Harvest? harvest;

    /// <summary>The run said that others may read it: who exactly is chosen next, after a look at names.</summary>
    private bool IsForOthers => harvest?.Choice(1) is "pilot" or "everyone";

    public static string Url(Guid? runId = null) => QueryValues.Address("/team/stories/new", 1, ("run", runId?.ToString()));

    protected override async Task OnInitializedAsync()
    {
        runId = Http.Request.Query.Key("run");
        run = runId is { } id ? (await RunTitles.Of(Db, Actor, [id], Cancel)).GetValueOrDefault(id) : null;
        if (Found(Actor.Plans && (run is not null || Http.Request.Query["run"].Count == 0) ? Actor : null) is null)
        {
            return;
        }

        harvest = run is null ? null : await Harvest.OfAsync(Db, Actor, runId!.Value, "story", Cancel);
        form = harvest is null ? new StoryForm() : StoryForm.From(harvest);
    }

    private async Task Save()
    {
        if (!form!.Read(Http))
        {
            return;
        }

        var story = form.Make(Actor.Membership!, runId, Now);
        Db.Add(story);
        Db.Record(Actor.Did("story.written", story.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(IsForOthers ? ShareStory.Url(story.Id) : StoryPage.Url(story.Id), "stories.done-written");
    }
}
