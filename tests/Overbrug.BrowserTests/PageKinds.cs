using System.Reflection;
using Microsoft.AspNetCore.Components;
using Overbrug.Tests.Sweeps.Pages;

namespace Overbrug.BrowserTests;

/// <summary>Every page of the site by the template of its address, so that none is forgotten.</summary>
internal static class PageKinds
{
    /// <summary>Templates with the pattern of their addresses; the plainest first, so that <c>/runs/new</c> is not a run.</summary>
    public static IReadOnlyList<(string Template, string Pattern)> All { get; } =
    [
        .. typeof(Composition).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .OrderBy(template => template.Count(c => c == '{')).ThenBy(template => template, StringComparer.Ordinal)
            .Select(template => (template, AddressPattern.Of(template))),
    ];

    /// <summary>A parent's page, or one with its language in its address.</summary>
    public static bool IsForParents(string template) => template.StartsWith("/{lang", StringComparison.OrdinalIgnoreCase) || template.StartsWith("/k/", StringComparison.Ordinal);
}
