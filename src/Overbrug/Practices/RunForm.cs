using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>With whom a run is done and about what; all of it can be changed on the way.</summary>
public class RunForm(IReadOnlyCollection<Partner> partners) : Form
{
    public const string Fixed = "fixed";
    public const string Changing = "changing";

    public IReadOnlyCollection<Partner> Partners => partners;

    public Partner? Partner { get; private set; }

    public string Theme { get; private set; } = "";

    public string Rhythm { get; private set; } = Changing;

    public RunForm From(Run run)
    {
        (Partner, Theme, Rhythm) = (partners.FirstOrDefault(p => p.Id == run.PartnerId), run.Theme, run.ThemeChanges ? Changing : Fixed);
        return this;
    }

    public void ApplyTo(Run run) => (run.PartnerId, run.Theme, run.ThemeChanges) = (Partner?.Id, Theme, Rhythm == Changing);

    protected override void Read(Fields from)
    {
        var partner = from.One(nameof(Partner), partners.Select(p => p.Id.ToString()), required: false);
        Partner = partners.FirstOrDefault(p => p.Id.ToString() == partner);
        Theme = from.Line(nameof(Theme), Run.ThemeLength, required: false);
        Rhythm = from.One(nameof(Rhythm), [Fixed, Changing]) ?? Rhythm;
    }
}
