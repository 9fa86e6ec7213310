using System.Diagnostics;

namespace Overbrug.Platform.Web;

/// <summary>One line a request with the route's template, never the path: codes in addresses are secrets.</summary>
public static partial class RequestLog
{
    public static void UseRequestLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Overbrug.Requests");
        app.Use(async (http, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            await next(http);
            if (log.IsEnabled(LogLevel.Information))
            {
                var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
                Line(log, http.Request.Method, route, http.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds:0.0} ms")]
    private static partial void Line(ILogger log, string method, string route, int status, double milliseconds);
}
