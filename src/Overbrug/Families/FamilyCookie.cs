using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>The one cookie of a family's phone, set only after a yes: the codes of its cards, until the school year ends.</summary>
public static class FamilyCookie
{
    public const string Name = "gezin";
    private const int MostCards = 6;
    private const char Between = '.';

    public static IReadOnlyList<string> Codes(HttpContext http) =>
        [.. (http.Request.Cookies[Name] ?? "").Split(Between, MostCards + 1).Take(MostCards).Where(code => code.Length == Code.DefaultLength && Code.Normalise(code) == code)];

    public static void Remember(HttpContext http, string code, SchoolYear year)
    {
        var codes = Codes(http).Where(kept => kept != code).Prepend(code).Take(MostCards);
        http.Response.Cookies.Append(Name, string.Join(Between, codes), Options(http, new DateTimeOffset(year.LastDay, TimeOnly.MaxValue, TimeSpan.Zero)));
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http, null));

    private static CookieOptions Options(HttpContext http, DateTimeOffset? until) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.RequestServices.GetRequiredService<PublicAddress>().IsSecure,
        Expires = until,
        Path = "/",
    };
}
