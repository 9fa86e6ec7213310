using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>A new run: for which class, with whom, about what.</summary>
public sealed class RunForm(IReadOnlyCollection<ClassGroup> classes, IReadOnlyCollection<Partner> partners) : Form
{
    public const string Fixed = "fixed";
    public const string Changing = "changing";

    public ClassGroup? ClassGroup { get; set; }

    public Partner? Partner { get; private set; }

    public string Theme { get; private set; } = "";

    public string Rhythm { get; private set; } = Changing;

    public Run Begin(MethodVersion method, Membership by, DateTime now) =>
        new(ClassGroup!, method, Theme, by, now) { PartnerId = Partner?.Id, ThemeChanges = Rhythm == Changing };

    protected override void Read(Fields from)
    {
        var group = from.One(nameof(ClassGroup), classes.Select(c => c.Id.ToString()));
        var partner = from.One(nameof(Partner), partners.Select(p => p.Id.ToString()), required: false);
        ClassGroup = classes.FirstOrDefault(c => c.Id.ToString() == group);
        Partner = partners.FirstOrDefault(p => p.Id.ToString() == partner);
        Theme = from.Line(nameof(Theme), Run.ThemeLength, required: false);
        Rhythm = from.One(nameof(Rhythm), [Fixed, Changing]) ?? Rhythm;
    }
}
