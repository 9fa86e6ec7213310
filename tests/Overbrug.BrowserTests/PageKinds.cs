using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Overbrug.BrowserTests;

/// <summary>Every page of the site by the template of its address, so that none is forgotten.</summary>
internal static partial class PageKinds
{
    /// <summary>Templates with the pattern of their addresses; the plainest first, so that <c>/runs/new</c> is not a run.</summary>
    public static IReadOnlyList<(string Template, string Pattern)> All { get; } =
    [
        .. typeof(Composition).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .OrderBy(template => template.Count(c => c == '{')).ThenBy(template => template, StringComparer.Ordinal)
            .Select(template => (template, "^" + Hole().Replace(template, hole => Value(hole.Groups[1].Value)) + "/?$")),
    ];

    /// <summary>A parent's page, or one with its language in its address.</summary>
    public static bool IsForParents(string template) => template.StartsWith("/{lang", StringComparison.OrdinalIgnoreCase) || template.StartsWith("/k/", StringComparison.Ordinal);

    private static string Value(string constraint) => constraint switch
    {
        ":guid" => "[0-9a-f-]{36}",
        ":int" => "[0-9]+",
        ":length(2,3)" => "[a-z]{2,3}",
        "" => "[^/]+",
        _ => "(call|gate|wish|offer)",
    };

    [GeneratedRegex(@"\{\w+((?::[^/]*)?)\}(?=/|$)")]
    private static partial Regex Hole();
}
