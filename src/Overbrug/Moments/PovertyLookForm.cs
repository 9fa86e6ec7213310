using System.Globalization;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>What was looked at before publishing.</summary>
public sealed class PovertyLookForm : Form
{
    private const decimal MostEuro = 500;

    public static IReadOnlyList<string> Parts { get; } = ["hidden", "hours", "small", "way"];

    /// <summary>In euro, as typed.</summary>
    public string Asked { get; private set; } = "0";

    public IReadOnlyList<string> Seen { get; private set; } = [];

    public string Note { get; private set; } = "";

    public int Version { get; private set; }

    private int Cents { get; set; }

    public PovertyLookForm From(Moment moment)
    {
        var look = moment.PovertyLook;
        Asked = (look.AskedCents / 100m).ToString(look.AskedCents % 100 == 0 ? "0" : "0.00", CultureInfo.GetCultureInfo("nl-BE"));
        bool[] seen = [look.HiddenCosts, look.Hours, look.SmallChildren, look.Way];
        Seen = [.. Parts.Where((_, i) => seen[i])];
        Note = look.Note;
        return this;
    }

    public void ApplyTo(Moment moment)
    {
        var look = moment.PovertyLook;
        (look.AskedCents, look.Note) = (Cents, Note);
        (look.HiddenCosts, look.Hours, look.SmallChildren, look.Way) = (Seen.Contains("hidden"), Seen.Contains("hours"), Seen.Contains("small"), Seen.Contains("way"));
        moment.Changed();
    }

    protected override void Read(Fields from)
    {
        Asked = from.Line("Asked", 10);
        Seen = from.Several("Seen", Parts);
        Note = from.Text("Note", PovertyLook.NoteLength, required: false);
        Version = int.TryParse(from.Raw("Version"), out var version) ? version : 0;
        var typed = Asked.Replace("€", "", StringComparison.Ordinal).Replace(',', '.').Trim();
        if (decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro) && euro is >= 0 and <= MostEuro)
        {
            Cents = (int)decimal.Round(euro * 100);
        }
        else if (Asked.Length is > 0 and <= 10)
        {
            from.Refuse("Asked", "moments.fix-money");
        }
    }
}
