using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>Why a moment does not take place, as parents read it.</summary>
public sealed class CancelForm(IReadOnlyList<string> reasons) : Form
{
    public IReadOnlyList<string> Reasons => reasons;

    public string? Reason { get; private set; }

    public int Version { get; private set; }

    protected override void Read(Fields from)
    {
        Reason = from.One("Reason", reasons);
        Version = int.TryParse(from.Raw("Version"), out var version) ? version : 0;
    }
}
