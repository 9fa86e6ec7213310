using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools.SigningIn;

namespace Overbrug.Schools.Account;

/// <summary>Acts of a person on their own account that need no fields.</summary>
public static class AccountEndpoints
{
    public static string Choice(School school) => $"/schools/{school.Id}/choice";

    public static string Passkey(byte[] id) => $"/account/passkeys/{Base64Url.EncodeToString(id)}";

    public static void MapAccount(this IEndpointRouteBuilder site)
    {
        var early = site.MapGroup("").WithMetadata(new ForSignedInAttribute { BeforeSecondFactor = true });
        early.MapPost("/account/sign-out", (Delegate)SignOutAsync);
        early.MapPost("/account/sign-out-everywhere", SignOutEverywhereAsync);
        var own = site.MapGroup("").WithMetadata(new ForSignedInAttribute());
        own.MapPost("/schools/{id:guid}/choice", ChooseAsync);
        own.MapPost("/account/passkeys/{id}/name", NamePasskeyAsync);
        own.MapPost("/account/passkeys/{id}/removal", RemovePasskeyAsync);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync();
        return Results.Redirect(Done.At(SignInPage.Url(), "account.done-signed-out"));
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext http, UserManager<User> users)
    {
        await users.UpdateSecurityStampAsync(http.Account());
        await http.SignOutAsync();
        return Results.Redirect(Done.At(SignInPage.Url(), "account.done-signed-out-everywhere"));
    }

    private static async Task<IResult> ChooseAsync(Guid id, HttpContext http, OverbrugDb db)
    {
        if (http.ActorOrNull() is not { } actor || actor.Schools.All(school => school.Id != id))
        {
            return Results.NotFound();
        }

        actor.User.ChosenSpaceId = id;
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.Redirect(Done.At(Front.TodayPage.Url(), "account.done-school-chosen"));
    }

    private static async Task<IResult> NamePasskeyAsync(string id, HttpContext http, UserManager<User> users)
    {
        var name = http.Request.Form["name"].ToString().Trim();
        if (await FindAsync(users, http.Account(), id) is not { } passkey || name.Length is 0 or > PasskeyEndpoints.NameLength)
        {
            return Results.NotFound();
        }

        passkey.Name = name;
        await users.AddOrUpdatePasskeyAsync(http.Account(), passkey);
        return Results.Redirect(Done.At(AccountPage.Url(), "account.done-saved"));
    }

    private static async Task<IResult> RemovePasskeyAsync(string id, HttpContext http, UserManager<User> users, OverbrugDb db, TimeProvider clock)
    {
        var user = http.Account();
        if (!http.User.IsStrong() || await FindAsync(users, user, id) is not { } passkey)
        {
            return Results.NotFound();
        }

        db.Record(new Event(null, user.Id, "passkey.removed", user.Id, clock.GetUtcNow().UtcDateTime));
        await users.RemovePasskeyAsync(user, passkey.CredentialId);
        await users.UpdateSecurityStampAsync(user);
        await http.StaySignedInAsync(user);
        return Results.Redirect(Done.At(AccountPage.Url(), "account.done-passkey-removed"));
    }

    private static async Task<UserPasskeyInfo?> FindAsync(UserManager<User> users, User user, string id) =>
        Base64Url.IsValid(id) ? await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) : null;
}
