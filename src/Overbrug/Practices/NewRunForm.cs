using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>A new run: for which class, with whom, about what.</summary>
public sealed class NewRunForm(IReadOnlyCollection<ClassGroup> classes, IReadOnlyCollection<Partner> partners) : RunForm(partners)
{
    public ClassGroup? ClassGroup { get; set; }

    public Run Begin(MethodVersion method, Membership by, DateTime now)
    {
        var run = new Run(ClassGroup!, method, Theme, by, now);
        ApplyTo(run);
        return run;
    }

    protected override void Read(Fields from)
    {
        var group = from.One(nameof(ClassGroup), classes.Select(c => c.Id.ToString()));
        ClassGroup = classes.FirstOrDefault(c => c.Id.ToString() == group);
        base.Read(from);
    }
}
