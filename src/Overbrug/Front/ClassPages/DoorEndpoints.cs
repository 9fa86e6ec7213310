using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>The short addresses that stand on paper.</summary>
internal static class DoorEndpoints
{
    public static void MapDoors(this IEndpointRouteBuilder site)
    {
        site.MapGet("/k", Typed).WithMetadata(new ForParentsAttribute());
        site.MapGet("/k/{code}", OpenAsync).WithMetadata(new ForParentsAttribute());
    }

    private static IResult Typed(string? code) =>
        Results.Redirect($"/k/{Uri.EscapeDataString(Code.Normalise(code) ?? AsTyped(code) ?? "onbekend")}");

    // what no code can be still stands in the field when its page says so
    private static string? AsTyped(string? code) =>
        string.Concat((code ?? "").Where(char.IsLetterOrDigit).Take(CodeForm.Longest)) is { Length: > 0 } typed ? typed : null;

    // the device's own language is what its owner chose; without one that the school offers, people choose here
    private static async Task<IResult> OpenAsync(string code, HttpContext http, OverbrugDb db, Words words, TimeProvider clock)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await Doorway.OpenAsync(db, http, code, clock) is not { } door)
        {
            var device = LanguageChoice.FromHeader(http.Request.Headers.AcceptLanguage, words.Languages) ?? words.Languages.Dutch;
            return Results.Redirect($"/{device.Tag}/k/{Uri.EscapeDataString(code)}");
        }

        var offered = words.Languages.Where(l => l.IsDutch || door.School.Languages.Contains(l.Tag)).ToList();
        return LanguageChoice.FromHeader(http.Request.Headers.AcceptLanguage, offered) is { } language
            ? Results.Redirect(door.Url(language))
            : Results.Redirect($"/k/{door.Code}/language");
    }
}
