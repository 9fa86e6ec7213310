using System.Globalization;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments.OnPaper;

/// <summary>When it is good for families, counted from paper: so many ticks a picture.</summary>
public sealed class HopeForm(IReadOnlyList<string> hopes) : Form
{
    private readonly List<(string Hope, int Families)> counts = [];

    public IReadOnlyList<string> Hopes => hopes;

    public IReadOnlyList<(string Hope, int Families)> Counts => counts;

    /// <summary>How many ticks were counted when the page was made.</summary>
    public int Seen { get; private set; }

    public static string Name(string hope) => $"Hope.{hope}";

    protected override void Read(Fields from)
    {
        Seen = int.TryParse(from.Raw("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;
        foreach (var hope in hopes)
        {
            if (from.Number(Name(hope), -TallyForm.Most, TallyForm.Most, required: false) is { } families and not 0)
            {
                counts.Add((hope, families));
            }
        }
    }
}
