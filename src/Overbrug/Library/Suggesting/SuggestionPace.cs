using Overbrug.Platform.Web;

namespace Overbrug.Library.Suggesting;

/// <summary>How much readers can send: a few an hour from one network, and no more in a day than editors can look at. Addresses stay in memory and are not kept.</summary>
public sealed class SuggestionPace(Guessing counted)
{
    public const int MostAnHour = 5;
    public const int MostADay = 200;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public bool IsTooMany(HttpContext http) => counted.IsTooMany(Name(http), MostAnHour, Hour);

    public void Count(HttpContext http) => counted.Miss(Name(http), Hour);

    private static string Name(HttpContext http) => "suggestion:" + Guessing.Address(http);
}
