using System.Globalization;

namespace Overbrug.Tests.Support;

/// <summary>Days as the team reads them.</summary>
internal static class Dutch
{
    private static readonly CultureInfo Flemish = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>maandag 15 maart</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", Flemish);
}
