using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front;

internal static class DemoEndpoints
{
    public static void MapDemo(this IEndpointRouteBuilder site) =>
        site.MapPost("/demo/{role}", SignIn).WithMetadata(new ForAnyoneAttribute());

    private static async Task<IResult> SignIn(string role, HttpContext http, OverbrugDb db)
    {
        var cancel = http.RequestAborted;
        if (!await Demo.IsHereAsync(db, cancel) || await Demo.PersonAsync(db, role, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        await http.SignInAsync(person, Strength.Strong);
        var pilot = await Pilot.CoordinatedBy(db, person.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
        return Results.Redirect(pilot is { } id ? $"/pilots/{id}" : TodayPage.Url());
    }
}
