using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Overbrug.Platform.Web;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>Which page stands at an address.</summary>
internal sealed class Routes(Site site)
{
    private readonly List<(string Template, Regex Pattern, bool IsPage, bool IsForParents)> all =
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => !e.RoutePattern.RawText!.StartsWith("/_framework", StringComparison.Ordinal) && Answers(e))
            .OrderBy(e => e.RoutePattern.PathSegments.SelectMany(s => s.Parts).Count(p => !p.IsLiteral))
            .Select(e => (e.RoutePattern.RawText!, new Regex(AddressPattern.Of(e.RoutePattern.RawText!), RegexOptions.IgnoreCase), e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null, e.Metadata.GetMetadata<ForParentsAttribute>() is not null)),
    ];

    public IEnumerable<string> Pages => all.Where(route => route.IsPage).Select(route => route.Template).Distinct();

    public (string Template, bool IsForParents) Of(string url)
    {
        var path = url.Split('?', '#')[0];
        var found = all.Find(route => route.Pattern.IsMatch(path));
        return (found.Template ?? "-", found.IsForParents);
    }

    private static bool Answers(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET");
}
