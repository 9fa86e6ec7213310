using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

public sealed class TwoText : TwoTongues
{
    [Parameter, EditorRequired] public LocalizedText Text { get; set; } = LocalizedText.Empty;

    protected override MarkupString Both => Tongues.Both(
        Text.In(Speaking.Dutch, Speaking.Words.Languages), Text.In(Speaking.Page, Speaking.Words.Languages), As, Class);
}
