using Overbrug.Practices;

namespace Overbrug.Visions;

/// <summary>Writes down an action, by itself or from a run.</summary>
public partial class NewAction
{
    private ActionForm? form;
    private Guid? runId;
    private string? run;

    /// <summary>Filled in with what this run wrote about its action.</summary>
    public static string Url(Guid runId) => Url(runId, null);

    public static string Url(Guid? runId = null, Layer? layer = null) =>
        QueryValues.Address("/actions/new", 1, ("run", runId?.ToString()), ("layer", layer.Said()));

    protected override async Task OnInitializedAsync()
    {
        runId = Http.Request.Query.Key("run");
        run = runId is { } id ? (await RunTitles.Of(Db, Actor, [id], Cancel)).GetValueOrDefault(id) : null;
        var mayWrite = Actor.Plans && (run is not null || Http.Request.Query["run"].Count == 0);
        var layer = Http.Request.Query.One<Layer>("layer");
        form = Found(!mayWrite ? null : run is null ? ActionForm.For(layer, Today) : ActionForm.From(await Harvest.OfAsync(Db, Actor, runId!.Value, "action", Cancel), layer, Today));
    }

    private async Task Save()
    {
        if (!form!.Read(Http))
        {
            return;
        }

        var action = form.Make(Actor.SchoolId, runId, Now);
        Db.Add(action);
        Db.Record(Actor.Did("action.made", action.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(PyramidPage.Url(), "actions.done-made");
    }
}
