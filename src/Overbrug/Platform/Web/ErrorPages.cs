using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Web;

/// <summary>A page in the reader's language for what went wrong, for reads and writes alike; the status stays what it was.</summary>
public static class ErrorPages
{
    /// <summary>The path that was asked for, while its error page is made.</summary>
    public const string AskedPath = nameof(AskedPath);

    /// <summary>Whether something was sent that could not be stored now, through no fault of whoever sent it.</summary>
    public static bool IsUnkept(HttpContext http) => http.Items.ContainsKey(typeof(Unkept));

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePages(RenderAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = _ => Task.CompletedTask,
            StatusCodeSelector = problem => Unkept.Is(problem) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.Use(FormsThatAreGone);
    }

    /// <summary>
    /// A form that is not on its page is not found: the framework answers 400 in plain text, even after a page said 404. What it
    /// cannot make out at all it answers with an empty page; that becomes one with a sentence.
    /// </summary>
    private static async Task FormsThatAreGone(HttpContext http, RequestDelegate next)
    {
        await next(http);
        var response = http.Response;
        if (!response.HasStarted && response.StatusCode == StatusCodes.Status400BadRequest && response.ContentType is { } type
            && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            var isGone = type.StartsWith("text/plain", StringComparison.Ordinal);
            (response.StatusCode, response.ContentType) = (isGone ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest, null);
        }
    }

    /// <summary>
    /// This page answers 404 in its own words. The framework drops the body of a page that says 404 while it is drawn, so the
    /// status is said as the answer leaves.
    /// </summary>
    public static void SayNotFound(this HttpContext http) => http.Response.OnStarting(() =>
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Task.CompletedTask;
    });

    /// <summary>The page behind this endpoint answers 404 with its own words: the framework leaves its body in place only when it believes to be re-executed.</summary>
    private static void LetPageSayNotFound(HttpContext http) =>
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = http.Request.Path, OriginalPathBase = http.Request.PathBase });

    private static async Task RenderAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Items.ContainsKey(AskedPath) || http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            return;
        }

        var (path, method, status, services) = (http.Request.Path, http.Request.Method, http.Response.StatusCode, http.RequestServices);
        http.Items[AskedPath] = path.Value;
        if (HttpMethods.IsPost(method) && http.Features.Get<IExceptionHandlerFeature>() is { Error: var problem } && Unkept.Is(problem))
        {
            http.Items[typeof(Unkept)] = true;
        }

        LetPageSayNotFound(http);
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Path = $"/error/{status}";
        http.Request.Method = HttpMethods.Get;
        try
        {
            await context.Next(http);
        }
        finally
        {
            (http.Request.Path, http.Request.Method, http.RequestServices) = (path, method, services);
        }
    }
}
