using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools.Account;

namespace Overbrug.Schools.SigningIn;

/// <summary>The two ceremonies of a passkey (WebAuthn level 3): making one and signing in with it.</summary>
public static class PasskeyEndpoints
{
    public const string RequestOptions = "/account/passkey/request-options";
    public const string CreationOptions = "/account/passkey/creation-options";
    public const string SignIn = "/account/passkey/sign-in";
    public const string Passkeys = "/account/passkeys";
    public const int NameLength = 60;
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder site)
    {
        site.MapPost(RequestOptions, async (SignInManager<User> signIn) =>
            Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), Json)).WithMetadata(new ForAnyoneAttribute());
        site.MapPost(SignIn, SignInAsync).WithMetadata(new ForAnyoneAttribute());
        var own = site.MapGroup("").WithMetadata(new ForSignedInAttribute { BeforeSecondFactor = true });
        own.MapPost(CreationOptions, MakeOptionsAsync);
        own.MapPost(Passkeys, KeepAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignInManager<User> signIn, SignInGuessing guessing, string? naar)
    {
        var credential = http.Request.Form["credential"].ToString();
        var result = await SafelyAsync(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (result is not { Succeeded: true })
        {
            return Results.Redirect($"{ActorGate.SignIn}?trouble=passkey");
        }

        await signIn.UserManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        guessing.CameIn(http, result.User.NormalizedEmail!);
        guessing.GaveCode(result.User);
        await http.SignInAsync(result.User, Strength.Strong);
        return Results.Redirect(ReturnPath.Local(naar) ?? Front.TodayPage.Url());
    }

    private static async Task<IResult> MakeOptionsAsync(HttpContext http, SignInManager<User> signIn, SecondFactor factor)
    {
        var user = http.Account();
        return await MayAddAsync(http, factor)
            ? Results.Text(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name }), Json)
            : Results.NotFound();
    }

    private static async Task<IResult> KeepAsync(HttpContext http, SignInManager<User> signIn, SecondFactor factor, OverbrugDb db, TimeProvider clock)
    {
        var credential = http.Request.Form["credential"].ToString();
        if (!await MayAddAsync(http, factor) || await SafelyAsync(() => signIn.PerformPasskeyAttestationAsync(credential)) is not { Succeeded: true } made)
        {
            return Results.Redirect($"{AccountPage.Url()}?trouble=passkey");
        }

        var (user, name) = (http.Account(), http.Request.Form["name"].ToString().Trim());
        made.Passkey.Name = name.Length is 0 or > NameLength ? "passkey" : name;
        db.Record(new Event(null, user.Id, "passkey.added", user.Id, clock.GetUtcNow().UtcDateTime));
        await signIn.UserManager.AddOrUpdatePasskeyAsync(user, made.Passkey);
        await http.SignInAsync(user, Strength.Strong);
        var hasCodes = await RecoveryCodes.LeftAsync(signIn.UserManager, user) > 0;
        return Results.Redirect(Done.At(hasCodes ? AccountPage.Url() : RecoveryCodesPage.Url(), "account.done-passkey-added"));
    }

    private static async Task<bool> MayAddAsync(HttpContext http, SecondFactor factor) =>
        http.User.IsStrong() || !await factor.IsSetUpAsync(http.Account());

    /// <summary>Null when no ceremony was under way or the answer could not be read.</summary>
    private static async Task<T?> SafelyAsync<T>(Func<Task<T>> ceremony)
        where T : class
    {
        try
        {
            return await ceremony();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or PasskeyException or System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
