namespace Overbrug.Platform.Web;

/// <summary>HEAD is answered as GET without a body (RFC 9110 §9.3.2): the same status and headers, through the same gates.</summary>
public static class HeadAsGet
{
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var (method, body) = (http.Request.Method, http.Response.Body);
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            (http.Request.Method, http.Response.Body) = (method, body);
        }
    });
}
