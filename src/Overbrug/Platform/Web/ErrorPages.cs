using Microsoft.AspNetCore.Diagnostics;

namespace Overbrug.Platform.Web;

/// <summary>A page in the reader's language for what went wrong; only for reading requests, a write keeps its plain status.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal),
            branch => branch.UseStatusCodePages(RenderAsync));
    }

    private static async Task RenderAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Items.ContainsKey(nameof(ErrorPages)))
        {
            return;
        }

        http.Items[nameof(ErrorPages)] = http.Request.Path.Value;
        var (path, method, status) = (http.Request.Path, http.Request.Method, http.Response.StatusCode);
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Path = $"/error/{status}";
        http.Request.Method = HttpMethods.Get;
        try
        {
            await context.Next(http);
            http.Response.StatusCode = status;
        }
        finally
        {
            http.Request.Path = path;
            http.Request.Method = method;
        }
    }
}
