using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Overbrug.Platform.Web;

/// <summary>
/// Parts of pages that are drawn once for their key and then given again as they are: only what depends on nothing but the
/// key, and is the same for everyone who may see it. At most a few megabytes; all go when there are too many.
/// </summary>
public sealed class KeptParts(ILoggerFactory logs)
{
    private const int Most = 1_000;
    private readonly ConcurrentDictionary<object, MarkupString> parts = new();

    /// <param name="key">everything the part depends on; compared by value</param>
    /// <param name="services">of the request, for what the component injects</param>
    /// <param name="parameters">of the component, by name</param>
    public async Task<MarkupString> DrawAsync<TComponent>(object key, IServiceProvider services, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        if (parts.TryGetValue(key, out var kept))
        {
            return kept;
        }

        await using var renderer = new HtmlRenderer(services, logs);
        var drawn = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        if (parts.Count >= Most)
        {
            parts.Clear();
        }

        return parts[key] = new MarkupString(drawn);
    }
}
