using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Overbrug.Languages;

/// <summary>Dutch first, and beside it the language of the page when that says it too.</summary>
public abstract class TwoTongues : ComponentBase
{
    [Inject] protected Speaking Speaking { get; set; } = null!;

    /// <summary>The element around both: span, p, h1, div …</summary>
    [Parameter] public string As { get; set; } = "span";

    [Parameter] public string? Class { get; set; }

    protected abstract Text Said(Language language);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var first = Said(Speaking.Dutch);
        var second = Said(Speaking.Page);
        builder.OpenElement(0, As);
        builder.AddAttribute(1, "class", Class is null ? "two" : $"two {Class}");
        Tongue(builder, first, first.Language.IsDutch ? "nl" : "tr");
        if (second.Language != first.Language)
        {
            builder.AddContent(2, " ");
            Tongue(builder, second, "tr");
        }
        builder.CloseElement();
    }

    static void Tongue(RenderTreeBuilder builder, Text text, string css)
    {
        builder.OpenElement(10, "span");
        builder.AddAttribute(11, "lang", text.Language.Tag);
        builder.AddAttribute(12, "dir", text.Language.Dir);
        builder.AddAttribute(13, "class", css);
        if (text.Draft) builder.AddAttribute(14, "data-translation", "draft");
        builder.AddContent(15, text.Value);
        builder.CloseElement();
    }
}
