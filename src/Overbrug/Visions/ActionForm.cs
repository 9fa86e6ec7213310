using Overbrug.Platform.Web.Forms;
using Overbrug.Practices;

namespace Overbrug.Visions;

/// <summary>What a team writes down about an action.</summary>
public sealed class ActionForm : Form
{
    public string Title { get; private set; } = "";

    public Layer? Layer { get; private set; }

    public string Who { get; private set; } = "";

    public string Note { get; private set; } = "";

    public DateOnly? ReturnsOn { get; private set; }

    public static ActionForm For(Layer? layer, DateOnly today) => new() { Layer = layer, ReturnsOn = Action.NextReturn(today) };

    /// <summary>Filled in with what the run wrote: what, in which layer, who, and when it returns.</summary>
    internal static ActionForm From(Harvest harvest, Layer? layer, DateOnly today)
    {
        var (what, fits) = (harvest.Text(), harvest.Text().Length <= Action.TitleLength && !harvest.Text().Contains('\n'));
        var who = harvest.Text(1);
        return new()
        {
            Title = fits ? what : "",
            Layer = layer ?? Layers.Find(harvest.Choice()),
            Who = who.Length <= Action.WhoLength ? who : "",
            Note = string.Join('\n', new[] { fits ? "" : what, who.Length <= Action.WhoLength ? "" : who }.Where(text => text.Length > 0)),
            ReturnsOn = harvest.Day ?? Action.NextReturn(today),
        };
    }

    public static ActionForm From(Action action) => new()
    {
        Title = action.Title,
        Layer = action.Layer,
        Who = action.Who,
        Note = action.Note,
        ReturnsOn = action.ReturnsOn,
    };

    public Action Make(Guid schoolId, Guid? runId, DateTime now)
    {
        var action = new Action(schoolId, Title, Layer!.Value, now) { RunId = runId };
        ApplyTo(action);
        return action;
    }

    public void ApplyTo(Action action) =>
        (action.Title, action.Layer, action.Who, action.Note, action.ReturnsOn) = (Title, Layer!.Value, Who, Note, ReturnsOn);

    protected override void Read(Fields from)
    {
        Title = from.Line("Title", Action.TitleLength);
        Layer = from.One<Layer>("Layer");
        Who = from.Line("Who", Action.WhoLength, required: false);
        Note = from.Text("Note", Action.NoteLength, required: false);
        ReturnsOn = from.Day("ReturnsOn");
    }
}
