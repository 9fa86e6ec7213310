using Overbrug.Platform.Web.Forms;

namespace Overbrug.Visions;

/// <summary>Why the school stops with an action.</summary>
public sealed class DropForm(Action action) : Form
{
    public string Why { get; private set; } = "";

    protected override void Read(Fields from)
    {
        Why = from.Line("Why", Action.WhyLength);
        if (!action.HasRoomFor(Why))
        {
            from.Refuse("Why", "actions.note-full");
        }
    }
}
