using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

/// <summary>Dutch first, and beside it the language of the page when that says it too. One piece of markup: pages hold dozens.</summary>
public abstract class TwoTongues : IComponent
{
    RenderHandle handle;

    [Inject] public Speaking Speaking { get; set; } = null!;

    /// <summary>The element around both: span, p, h1, div …</summary>
    [Parameter] public string As { get; set; } = "span";

    [Parameter] public string? Class { get; set; }

    protected abstract MarkupString Both { get; }

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(builder => builder.AddContent(0, Both));
        return Task.CompletedTask;
    }
}
