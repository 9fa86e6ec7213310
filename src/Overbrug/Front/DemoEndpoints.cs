using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front;

/// <summary>
/// Looking around as one of the demo's people is a link, not a form: a GET that signs in is harmless where everybody is made up, and only
/// a database that a seed made has it. All real writes keep to <see cref="SameOrigin"/>.
/// </summary>
internal static class DemoEndpoints
{
    public static string Url(string role) => $"/demo/{role}";

    public static void MapDemo(this IEndpointRouteBuilder site) =>
        site.MapGet("/demo/{role}", SignIn).WithMetadata(new ForAnyoneAttribute());

    private static async Task<IResult> SignIn(string role, HttpContext http, OverbrugDb db)
    {
        var cancel = http.RequestAborted;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (!await Demo.IsHereAsync(db, cancel) || await Demo.PersonAsync(db, role, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        if (IsAhead(http.Request))
        {
            return Results.NoContent();
        }

        await http.SignInAsync(person, Strength.Strong);
        var pilot = await Pilot.CoordinatedBy(db, person.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
        return Results.Redirect(pilot is { } id ? $"/pilots/{id}" : TodayPage.Url());
    }

    // a browser that reads links ahead must not change who one is
    private static bool IsAhead(HttpRequest request) =>
        $"{request.Headers["Sec-Purpose"]} {request.Headers["Purpose"]}".Contains("prefetch", StringComparison.OrdinalIgnoreCase);
}
