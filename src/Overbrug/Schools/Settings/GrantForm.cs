using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Settings;

public sealed class GrantForm : Form
{
    public static readonly IReadOnlyList<int> HoursOffered = [1, 4, 8, 24, Grant.MostHours];

    public string Reason { get; private set; } = "";

    public int Hours { get; private set; } = 4;

    protected override void Read(Fields from)
    {
        Reason = from.Line(nameof(Reason), Grant.ReasonLength);
        Hours = from.Number(nameof(Hours), 1, Grant.MostHours) ?? Hours;
    }
}
