using Overbrug.Platform.Web.Forms;

namespace Overbrug.Practices;

/// <summary>What one activity is about.</summary>
public sealed class ThemeForm : Form
{
    public string Theme { get; private set; } = "";

    public ThemeForm From(RunActivity activity)
    {
        Theme = activity.Theme;
        return this;
    }

    public void ApplyTo(RunActivity activity) => activity.Theme = Theme;

    protected override void Read(Fields from) => Theme = from.Line(nameof(Theme), Run.ThemeLength, required: false);
}
