using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Overbrug.Languages;

/// <summary>One word in the language of the page; wrapped with <c>lang</c> and <c>dir</c> only where it is not in that language.</summary>
public sealed class Say : ComponentBase
{
    [Inject] Speaking Speaking { get; set; } = null!;

    [Parameter, EditorRequired] public string Key { get; set; } = "";
    [Parameter] public (string Name, object? Value)[] Args { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var text = Speaking.W.Say(Key, Args);
        if (text.Language == Speaking.Page && !text.Draft)
        {
            builder.AddContent(0, text.Value);
            return;
        }
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", text.Language.Tag);
        builder.AddAttribute(3, "dir", text.Language.Dir);
        if (text.Draft) builder.AddAttribute(4, "data-translation", "draft");
        builder.AddContent(5, text.Value);
        builder.CloseElement();
    }
}
