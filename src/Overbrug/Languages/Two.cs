using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

public sealed class Two : TwoTongues
{
    [Parameter, EditorRequired] public string Key { get; set; } = "";
    [Parameter] public (string Name, object? Value)[] Args { get; set; } = [];

    protected override Text Said(Language language) => Speaking.Words.In(language).Say(Key, Args);
}
