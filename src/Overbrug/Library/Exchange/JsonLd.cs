using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Overbrug.Languages;

namespace Overbrug.Library.Exchange;

/// <summary>An item for search engines, inside its page: a block of data, which no browser runs (HTML, "data block").</summary>
public sealed class JsonLd : ComponentBase
{
    // escapes <, >, &, quotes and everything outside ASCII: nothing in it can end the block
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Default };

    [Inject]
    public IServiceProvider Services { get; set; } = null!;

    [Parameter, EditorRequired]
    public Resource Resource { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var said = LearningResource.Of(Resource, Services.GetRequiredService<LibraryShelf>(), Services.GetRequiredService<ItemNames>(), Services.GetRequiredService<Words>());
        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{said.ToJsonString(Safe)}</script>");
    }
}
