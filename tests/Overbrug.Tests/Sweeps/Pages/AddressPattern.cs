using System.Text.RegularExpressions;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>The pattern of the addresses of a route's template, for .NET and for JavaScript.</summary>
internal static partial class AddressPattern
{
    public static string Of(string template) =>
        "^" + Hole().Replace(template.Replace(".", "\\.", StringComparison.Ordinal), hole => Value(hole.Groups[1].Value)) + "/?$";

    private static string Value(string constraint) => constraint switch
    {
        ":guid" => "[0-9a-f-]{36}",
        ":int" => "[0-9]+",
        ":length(2,3)" => "[a-z]{2,3}",
        "" => "[^/]+",
        _ => "(call|gate|wish|offer)",
    };

    [GeneratedRegex(@"\{\w+((?::[^/]*)?)\}(?=[/\\]|$)")]
    private static partial Regex Hole();
}
