using Overbrug.Platform.Web;

namespace Overbrug.Languages;

/// <summary>The language of a page stands in its address (<c>/{lang}/…</c>), else follows the device on error pages, else is Dutch.</summary>
public static class PageLanguage
{
    private const int OnlyLanguageAndCode = 2;

    public static void UsePageLanguage(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var speaking = http.RequestServices.GetRequiredService<Speaking>();
        var languages = speaking.Words.Languages;
        if (http.GetRouteValue("lang") is string asked && languages.Find(asked) is null && Instead(http, asked, languages) is { } address)
        {
            http.Response.Redirect(address);
            return Task.CompletedTask;
        }

        if ((Addressed(http, languages) ?? OfDevice(http, languages)) is { } language)
        {
            speaking.Page = language;
        }

        return next(http);
    });

    private static Language? Addressed(HttpContext http, LanguageList languages) =>
        languages.Find(http.GetRouteValue("lang") as string ?? AskedPath(http)?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault());

    private static Language? OfDevice(HttpContext http, LanguageList languages) =>
        AskedPath(http) is null ? null : LanguageChoice.FromHeader(http.Request.Headers.AcceptLanguage, languages);

    private static string? AskedPath(HttpContext http) => http.Items[ErrorPages.AskedPath] as string;

    /// <summary><c>/fr-BE/…</c> is <c>/fr/…</c>. A parents' page in a language that is not there follows the device, or asks. Any other page is not found.</summary>
    private static string? Instead(HttpContext http, string asked, LanguageList languages)
    {
        var isForParents = http.GetEndpoint()?.Metadata.GetMetadata<ForParentsAttribute>() is not null;
        if (!HttpMethods.IsGet(http.Request.Method) || !isForParents)
        {
            return null;
        }

        var rest = new PathString(http.Request.Path.Value![(asked.Length + 1)..]).ToUriComponent() + http.Request.QueryString;
        var near = languages.Find(asked.Split('-')[0]) ?? LanguageChoice.FromHeader(http.Request.Headers.AcceptLanguage, languages);
        return near is not null ? $"/{near}{rest}" : http.Request.RouteValues.Count == OnlyLanguageAndCode ? rest : $"/{languages.Dutch}{rest}";
    }
}
