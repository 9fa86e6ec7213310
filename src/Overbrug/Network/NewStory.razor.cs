using Overbrug.Visions;

namespace Overbrug.Network;

/// <summary>Writes down a story, by itself or from a run. Only the school reads it until the team shares it.</summary>
public partial class NewStory
{
    private StoryForm? form;
    private Guid? runId;
    private string? run;

    public static string Url(Guid? runId = null) => QueryValues.Address("/team/stories/new", 1, ("run", runId?.ToString()));

    protected override async Task OnInitializedAsync()
    {
        runId = Http.Request.Query.Key("run");
        run = runId is { } id ? (await RunTitles.Of(Db, Actor, [id], Cancel)).GetValueOrDefault(id) : null;
        form = Found(Actor.Plans && (run is not null || Http.Request.Query["run"].Count == 0) ? new StoryForm() : null);
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
        GoTo(StoryPage.Url(story.Id), "stories.done-written");
    }
}
