using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Schools;

/// <summary>
/// Every page and endpoint is for a team unless it says that it is for anyone (<see cref="ForAnyoneAttribute"/>,
/// <see cref="ForParentsAttribute"/>) or for whoever signed in (<see cref="ForSignedInAttribute"/>). Someone without a session
/// is asked to sign in; someone without a school, or without the second factor they need, is sent to what helps.
/// </summary>
public static class ActorGate
{
    public const string SignIn = "/account/sign-in";
    public const string SecondFactor = "/account/second-factor";
    public const string SignedInHome = "/account";

    private static readonly object ActorKey = new();
    private static readonly object AccountKey = new();

    public static Actor Actor(this HttpContext http) => (Actor)http.Items[ActorKey]!;

    public static Actor? ActorOrNull(this HttpContext http) => http.Items[ActorKey] as Actor;

    /// <summary>Who signed in, with or without a school.</summary>
    public static User Account(this HttpContext http) => (User)http.Items[AccountKey]!;

    public static User? AccountOrNull(this HttpContext http) => http.Items[AccountKey] as User;

    public static void UseActorGate(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        // what is no route of ours is the framework's own refusal, such as 405
        if (http.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<ForMachinesAttribute>() is not null)
        {
            await next(http);
        }
        else if (await WhereToAsync(http, endpoint) is { } elsewhere)
        {
            http.Response.Redirect(elsewhere);
        }
        else
        {
            await next(http);
        }
    });

    /// <summary>Where a request is sent instead; null lets it through.</summary>
    private static async Task<string?> WhereToAsync(HttpContext http, Endpoint endpoint)
    {
        var isForParents = endpoint.Metadata.GetMetadata<ForParentsAttribute>() is not null;
        var open = isForParents || endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null;
        if (isForParents || http.User.Identity is not { IsAuthenticated: true })
        {
            return open ? null : $"{SignIn}?naar={Asked(http)}";
        }

        http.Response.Headers.CacheControl = "no-store";
        var db = http.RequestServices.GetRequiredService<OverbrugDb>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var account = (await User.OfAsync(http, http.User))!;
        var actor = await Schools.Actor.FindAsync(db, account, now, http.RequestAborted);
        http.Items[AccountKey] = account;
        Speak(http, account.Language);
        var signedIn = endpoint.Metadata.GetMetadata<ForSignedInAttribute>();
        if (!http.User.IsStrong() && NeedsSecondFactor(account, actor))
        {
            return open || signedIn is { BeforeSecondFactor: true } ? null : $"{SecondFactor}?naar={Asked(http)}";
        }

        http.Items[ActorKey] = actor;
        if (actor is { Membership: null })
        {
            db.Record(actor.Did("grant.used", null, now));
            await db.SaveChangesAsync(http.RequestAborted);
        }

        return open || signedIn is not null || actor is not null ? null : SignedInHome;
    }

    private static string Asked(HttpContext http) => Uri.EscapeDataString(HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : "");

    private static bool NeedsSecondFactor(User account, Actor? actor) =>
        account.IsAdministrator || account.NeedsSecondFactor || (actor?.Membership?.Role.NeedsSecondFactor() ?? false);

    private static void Speak(HttpContext http, string? tag)
    {
        var speaking = http.RequestServices.GetRequiredService<Speaking>();
        if (speaking.Words.Languages.Find(tag) is { } language)
        {
            speaking.Page = language;
        }
    }
}
