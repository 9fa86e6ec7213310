using Overbrug.Languages;

namespace Overbrug.Visions;

/// <summary>Which actions a list shows: read from its address, applied, said in words. What was dropped is shown only when asked for.</summary>
public sealed record ActionFilter(Layer? Layer = null, ActionState? State = null, Guid? RunId = null, bool ReturnsSoon = false, int Page = 1)
{
    public const int PageSize = 30;
    public const int SoonDays = 30;

    public static ActionFilter From(IQueryCollection query) => new(
        query.One<Layer>("layer"), query.One<ActionState>("state"), query.Key("run"), query["soon"] == "yes", query.Page());

    /// <summary>What comes back soonest stands first.</summary>
    public IQueryable<Action> Apply(IQueryable<Action> actions, DateOnly today)
    {
        var soon = today.AddDays(SoonDays);
        return actions
            .Where(a => Layer == null || a.Layer == Layer)
            .Where(a => State == null ? a.State != ActionState.Dropped : a.State == State)
            .Where(a => RunId == null || a.RunId == RunId)
            .Where(a => !ReturnsSoon || a.ReturnsOn <= soon)
            .OrderBy(a => a.ReturnsOn == null).ThenBy(a => a.ReturnsOn).ThenByDescending(a => a.MadeAt).ThenBy(a => a.Id);
    }

    public string InWords(WordsIn words, string? run) => string.Join(" · ", new[]
    {
        State is { } state ? words[state.Key()] : words["actions.all"],
        Layer is { } layer ? words[layer.Key()] : null,
        run is null ? null : Bidi.Isolate(run, words.Language),
        ReturnsSoon ? words["actions.returns-soon"] : null,
    }.OfType<string>());

    public string Url(int page = 1) => QueryValues.Address(ActionList.Url(), page,
        ("layer", Layer.Said()), ("state", State.Said()), ("run", RunId?.ToString()), ("soon", ReturnsSoon ? "yes" : null));
}
