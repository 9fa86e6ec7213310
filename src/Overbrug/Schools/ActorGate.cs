using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Schools;

/// <summary>
/// Every page and endpoint is for a team unless it says that it is for anyone (<see cref="ForAnyoneAttribute"/>,
/// <see cref="ForParentsAttribute"/>). Someone without a session is asked to sign in; someone without a school, or
/// without the second factor their role needs, is sent to what helps.
/// </summary>
public static class ActorGate
{
    private static readonly object Key = new();

    public static Actor Actor(this HttpContext http) => (Actor)http.Items[Key]!;

    public static Actor? ActorOrNull(this HttpContext http) => http.Items[Key] as Actor;

    public static void UseActorGate(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<ForMachinesAttribute>() is not null)
        {
            await next(http);
            return;
        }

        if (IsForParents(endpoint) && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            ErrorPages.LetPageSayNotFound(http);
        }

        var open = IsOpen(endpoint);
        if (http.User.Identity is { IsAuthenticated: true } && !IsForParents(endpoint))
        {
            http.Response.Headers.CacheControl = "no-store";
            var db = http.RequestServices.GetRequiredService<OverbrugDb>();
            var clock = http.RequestServices.GetRequiredService<TimeProvider>();
            var actor = await Schools.Actor.FindAsync(db, http.User, clock.GetUtcNow().UtcDateTime, http.RequestAborted);
            http.Items[Key] = actor;
            Speak(http, actor?.User.Language);
            if (!open && endpoint.Metadata.GetMetadata<ForSignedInAttribute>() is null && PageAttribute<ForSignedInAttribute>(endpoint) is null)
            {
                if (actor is null)
                {
                    http.Response.Redirect(SignedInHome);
                    return;
                }

                if (NeedsSecondFactor(actor) && !http.User.IsStrong())
                {
                    http.Response.Redirect(SecondFactor);
                    return;
                }
            }
        }
        else if (!open)
        {
            http.Response.Redirect($"{SignIn}?naar={Uri.EscapeDataString(http.Request.Path)}");
            return;
        }

        await next(http);
    });

    public const string SignIn = "/account/sign-in";
    public const string SecondFactor = "/account/second-factor";
    public const string SignedInHome = "/account";

    private static bool NeedsSecondFactor(Actor actor) =>
        actor.User.IsAdministrator || (actor.Membership?.Role.NeedsSecondFactor() ?? false);

    private static void Speak(HttpContext http, string? tag)
    {
        var speaking = http.RequestServices.GetRequiredService<Speaking>();
        if (speaking.Words.Languages.Find(tag) is { } language)
        {
            speaking.Page = language;
        }
    }

    private static bool IsForParents(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ForParentsAttribute>() is not null || PageAttribute<ForParentsAttribute>(endpoint) is not null;

    private static bool IsOpen(Endpoint endpoint) => IsForParents(endpoint)
        || endpoint.Metadata.GetMetadata<ForAnyoneAttribute>() is not null || PageAttribute<ForAnyoneAttribute>(endpoint) is not null;

    private static T? PageAttribute<T>(Endpoint endpoint)
        where T : Attribute =>
        endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.GetCustomAttribute<T>();
}
