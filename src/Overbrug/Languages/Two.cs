using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

public sealed class Two : TwoTongues
{
    [Parameter, EditorRequired] public string Key { get; set; } = "";
    [Parameter] public (string Name, object? Value)[] Args { get; set; } = [];

    protected override MarkupString Both => Speaking.Two(Key, As, Class, Args);
}
