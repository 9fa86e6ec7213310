using Overbrug.Moments;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Practices;

/// <summary>Which of these moments it is.</summary>
public sealed class MomentChoiceForm(IReadOnlyCollection<Moment> offered) : Form
{
    public Moment? Moment { get; private set; }

    protected override void Read(Fields from)
    {
        var chosen = from.One(nameof(Moment), offered.Select(m => m.Id.ToString()));
        Moment = offered.FirstOrDefault(m => m.Id.ToString() == chosen);
    }
}
