using Microsoft.AspNetCore.Http.Features;

namespace Overbrug.Platform.Web;

/// <summary>
/// Reads what is posted before anything else does. What is no form, is broken or is too much gets a page that says so
/// (400, 408, 413 or 415); a button that sends nothing counts as an empty form.
/// </summary>
public static class PostedForms
{
    public static void UsePostedForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method) && await RefusalAsync(http) is { } status)
        {
            http.Response.StatusCode = status;
            return;
        }

        await next(http);
    });

    private static async Task<int?> RefusalAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            if (http.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true } && http.Request.ContentLength is not 0)
            {
                return StatusCodes.Status415UnsupportedMediaType;
            }

            http.Request.Form = FormCollection.Empty;
            return null;
        }

        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException problem)
        {
            return problem.StatusCode;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
