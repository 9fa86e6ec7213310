using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Overbrug.Platform.Web;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>What the running site answers to: every route, method and form.</summary>
internal static partial class Endpoints
{
    public static IEnumerable<(string Key, string Gate)> Of(Site site) =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where !endpoint.RoutePattern.RawText!.StartsWith("/_framework", StringComparison.Ordinal)
        from act in endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page
            ? FormsOf(page.Type).Select(form => $"POST {Route(endpoint)} {form}").Prepend($"GET {Route(endpoint)}")
            : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(method => method != "HEAD").Select(method => $"{method} {Route(endpoint)}")
        select (act, Gate(endpoint));

    private static string Route(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.ToLowerInvariant();

    private static string Gate(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ForMachinesAttribute>() is not null ? "machines"
        : endpoint.Metadata.GetMetadata<ForParentsAttribute>() is not null ? "parents"
        : endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null ? "anyone"
        : endpoint.Metadata.GetMetadata<ForSignedInAttribute>() is not null ? "signed-in"
        : "team";

    /// <summary>A form's name stands in the markup only.</summary>
    private static IEnumerable<string> FormsOf(Type page)
    {
        var file = Path.Combine(Root.Path, "src", page.FullName!.Replace('.', '/') + ".razor");
        return FormName().Matches(File.ReadAllText(file)).Select(name => name.Groups[1].Value).Distinct();
    }

    [GeneratedRegex("""@formname="([^"]+)""")]
    private static partial Regex FormName();
}
