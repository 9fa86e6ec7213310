using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Network;

/// <summary>Who may read a story, and that the team looked first: no names, and who is quoted agreed.</summary>
public sealed class SharingForm(IReadOnlyList<Reach> offered, Reach now) : Form
{
    public static readonly IReadOnlyList<string> Checks = ["no-names", "agreed"];

    public Reach? Reach { get; private set; } = now;

    public WordList Checked { get; private set; } = WordList.Empty;

    protected override void Read(Fields from)
    {
        Reach = from.One("Reach", offered.Select(reach => reach.ToString())) is { } chosen ? Enum.Parse<Reach>(chosen) : null;
        Checked = from.Several("Checks", Checks);
        if (Reach is Network.Reach.Pilot or Network.Reach.Everyone && Checked.Count < Checks.Count)
        {
            from.Refuse("Checks", "stories.check-first");
        }
    }
}
