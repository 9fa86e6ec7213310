using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments.Printing;

/// <summary>How many cards to make.</summary>
public sealed class NewCardsForm : Form
{
    public const int Most = 40;

    public int Count { get; private set; } = 24;

    protected override void Read(Fields from) => Count = from.Number(nameof(Count), 1, Most) ?? 0;
}
