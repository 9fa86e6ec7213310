using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Platform.Data;

namespace Overbrug.Visions;

/// <summary>What the school does and means to do, by when it comes back.</summary>
public partial class ActionList
{
    private ActionFilter filter = new();
    private IReadOnlyList<Action> actions = [];
    private IReadOnlyDictionary<Guid, string> runs = new Dictionary<Guid, string>();
    private string? filterRun;
    private bool hasMore;

    private IReadOnlyList<Choice> LayerChoices => [.. Layers.FromTheGround.Select(layer => new Choice(layer.Id(), W[layer.Key()]))];

    private IReadOnlyList<Choice> StateChoices => [.. Enum.GetValues<ActionState>().Select(state => new Choice(((Enum)state).Said()!, W[state.Key()]))];

    private IReadOnlyList<Choice> SoonChoices => [new("yes", W.Of("actions.soon", ("n", ActionFilter.SoonDays)))];

    public static string Url() => "/actions";

    protected override async Task OnInitializedAsync()
    {
        filter = ActionFilter.From(Http.Request.Query);
        (actions, hasMore) = await filter.Apply(Action.VisibleTo(Db, Actor), Today).AsNoTracking().PartAsync(filter.Page, ActionFilter.PageSize, Cancel);
        runs = await RunTitles.Of(Db, Actor, actions.Select(action => action.RunId).Append(filter.RunId), Cancel);
        filterRun = filter.RunId is { } id ? runs.GetValueOrDefault(id) : null;
    }
}
