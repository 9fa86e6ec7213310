using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Library.Editing;

/// <summary>What only an editor of the library can send. For anyone else it is not there.</summary>
internal static class ForEditors
{
    public static RouteGroupBuilder MapForEditors(this IEndpointRouteBuilder site)
    {
        var desk = site.MapGroup("/library-desk");
        desk.WithMetadata(new ForSignedInAttribute());
        desk.AddEndpointFilter(async (call, next) => call.HttpContext.AccountOrNull() is { IsEditor: true } ? await next(call) : Results.NotFound());
        return desk;
    }

    public static Event Edited(this HttpContext http, string what, Guid? subjectId, DateTime now) => new(null, http.Account().Id, what, subjectId, now);
}
