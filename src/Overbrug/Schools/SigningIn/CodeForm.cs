using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.SigningIn;

/// <summary>A code of an app, or a recovery code.</summary>
public sealed class CodeForm : Form
{
    public const int Longest = 40;

    public string Code { get; private set; } = "";

    protected override void Read(Fields from) => Code = from.Line(nameof(Code), Longest);
}
