using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Classes;

/// <summary>A new class of one of the school years that are offered; the first unless another is chosen.</summary>
public sealed class NewClassForm(IReadOnlyList<SchoolYear> years) : ClassForm
{
    public SchoolYear Year { get; private set; } = years[0];

    protected override void Read(Fields from)
    {
        base.Read(from);
        if (years.Count > 1 && from.Number(nameof(Year), years[0].Start, years[^1].Start) is { } start)
        {
            Year = new SchoolYear(start);
        }
    }
}
