using Overbrug.Platform.Data;

namespace Overbrug.Schools.FirstRun;

/// <summary>On an installation without anybody, the front page leads to the first-run page.</summary>
public static class FirstVisit
{
    public static void UseFirstVisit(this IApplicationBuilder app)
    {
        var code = app.ApplicationServices.GetRequiredService<FirstRunCode>();
        app.Use(async (http, next) =>
        {
            if (http.Request.Path == "/" && !await code.IsOverAsync(http.RequestServices.GetRequiredService<OverbrugDb>(), http.RequestAborted))
            {
                http.Response.Redirect(FirstRunPage.Url());
                return;
            }

            await next(http);
        });
    }
}
