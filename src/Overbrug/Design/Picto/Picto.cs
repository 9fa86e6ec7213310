using Microsoft.AspNetCore.Components;

namespace Overbrug.Design;

/// <summary>A drawing by its concept. One piece of markup: pages hold dozens.</summary>
public sealed class Picto : IComponent
{
    RenderHandle handle;

    [Inject] public Drawings Drawings { get; set; } = null!;

    /// <summary>An id of <c>content/pictograms/pictograms.tsv</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such pictogram.</exception>
    [Parameter, EditorRequired] public string Id { get; set; } = "";

    /// <summary>Read aloud; null when words stand beside the drawing.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>small, medium (default), large or huge.</summary>
    [Parameter] public string Size { get; set; } = "medium";

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(builder => builder.AddContent(0, Drawings.Draw(Id, Size, Label)));
        return Task.CompletedTask;
    }
}
