using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Families;

/// <summary>What a parent asks, wishes or offers; every field may stay empty but one.</summary>
public sealed class AskForm(AskKind kind, IReadOnlyList<string> offered) : Form
{
    private const int FewestDigits = 6;

    public Guid ActKey { get; init; }

    public AskKind Kind { get; } = kind;

    /// <summary>Ids of <c>wishes.…</c> that can be picked.</summary>
    public IReadOnlyList<string> Offered { get; } = offered;

    public Guid PostedKey { get; private set; }

    public WordList Picked { get; private set; } = WordList.Empty;

    public string Text { get; private set; } = "";

    public string CallName { get; private set; } = "";

    public string Number { get; private set; } = "";

    public bool? Remember { get; private set; }

    public void ApplyTo(Ask ask)
    {
        (ask.Picked, ask.Text) = (Picked, Text);
        ask.ReachableAt(CallName, Number);
    }

    protected override void Read(Fields from)
    {
        PostedKey = Guid.TryParse(from.Raw("Act"), out var key) ? key : RandomKey.New();
        Picked = from.Several("Picked", Offered);
        Text = from.Text("Text", Ask.TextLength, required: false);
        CallName = from.Line("CallName", Ask.CallNameLength, required: false);
        Number = from.Line("Number", Ask.NumberLength, required: false);
        Remember = from.Raw("Remember") switch { "yes" => true, "no" => false, _ => null };
        if (Kind is AskKind.Wish or AskKind.Offer && Picked.Count == 0 && Text.Length == 0)
        {
            from.Refuse("Picked", "parents.fix-choose");
        }

        if (Kind == AskKind.Call && Number.Count(char.IsDigit) < FewestDigits)
        {
            from.Refuse("Number", "parents.fix-number");
        }
    }
}
