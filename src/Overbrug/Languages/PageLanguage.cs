namespace Overbrug.Languages;

/// <summary>The language of a page stands in its address (<c>/{lang}/…</c>), else follows the device on error pages, else is Dutch.</summary>
public static class PageLanguage
{
    public static void UsePageLanguage(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var speaking = http.RequestServices.GetRequiredService<Speaking>();
        if (speaking.Words.Languages.Find(http.GetRouteValue("lang") as string ?? FirstSegment(http)) is { } language)
        {
            speaking.Page = language;
        }

        return next(http);
    });

    private static string? FirstSegment(HttpContext http)
    {
        var path = http.Items[Platform.Web.ErrorPages.AskedPath] as string ?? "";
        return path.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
    }
}
