using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Lists;

/// <summary>Who may read a list, and that the team looked for names first.</summary>
public sealed class ListSharingForm(IReadOnlyList<Reach> offered, Reach now) : Form
{
    public const string NoNames = "no-names";

    public Reach? Reach { get; private set; } = now;

    public WordList Checked { get; private set; } = WordList.Empty;

    protected override void Read(Fields from)
    {
        Reach = from.One("Reach", offered.Select(reach => reach.ToString())) is { } chosen ? Enum.Parse<Reach>(chosen) : null;
        Checked = from.Several("Checks", [NoNames]);
        if (Reach is Network.Reach.Pilot or Network.Reach.Everyone && Checked.Count == 0)
        {
            from.Refuse("Checks", "library-lists.check-first");
        }
    }
}
