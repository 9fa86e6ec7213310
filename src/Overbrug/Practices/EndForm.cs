using Overbrug.Platform.Web.Forms;

namespace Overbrug.Practices;

/// <summary>How a run ends, and what one wants to remember of it.</summary>
public sealed class EndForm : Form
{
    public Ending? Ending { get; private set; }

    public string Note { get; private set; } = "";

    public void ApplyTo(Run run, DateTime now) => run.End(Ending!.Value, Note, now);

    protected override void Read(Fields from)
    {
        Ending = from.One<Ending>(nameof(Ending));
        Note = from.Text(nameof(Note), Run.NoteLength, required: false);
    }
}
