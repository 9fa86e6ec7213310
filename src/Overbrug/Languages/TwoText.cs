using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

public sealed class TwoText : TwoTongues
{
    [Parameter, EditorRequired] public LocalizedText Text { get; set; } = LocalizedText.Empty;

    protected override Text Said(Language language) => Text.In(language, Speaking.Words.Languages);
}
