using System.Text;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Pdf;

/// <summary>
/// Every sheet under <c>…/print/…</c> is also a PDF, at the same address with <c>.pdf</c> behind it. The sheet itself is
/// asked for, by the same person and through the same gates, so a PDF never shows more than the page.
/// </summary>
public static partial class PdfTwin
{
    private const string Ending = ".pdf";

    public static void UsePdfTwins(this IApplicationBuilder app)
    {
        var assets = app.ApplicationServices.GetRequiredService<Assets>();
        var printer = app.ApplicationServices.GetRequiredService<ChromiumPdf>();
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Overbrug.Pdf");
        app.Use(async (http, next) =>
        {
            if (!IsTwin(http.Request))
            {
                await next(http);
                return;
            }

            if (!printer.Available)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            var sheet = await SheetAsync(http, next);
            if (http.Response.StatusCode != StatusCodes.Status200OK)
            {
                await PassOnAsync(http.Response, sheet);
                return;
            }

            var html = PrintDocument.Inline(Encoding.UTF8.GetString(sheet), path => assets.Find(Path.GetFileName(path))?.Raw);
            var printed = await printer.Print(html, http.RequestAborted);
            if (printed.Trouble is not null)
            {
                Trouble(log, printed.Trouble);
            }

            await AnswerAsync(http, printed);
        });
    }

    private static bool IsTwin(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Path.Value is { } path && path.EndsWith(Ending, StringComparison.Ordinal) && path.Contains("/print/", StringComparison.Ordinal);

    private static async Task<byte[]> SheetAsync(HttpContext http, RequestDelegate next)
    {
        var (path, body, encoding) = (http.Request.Path, http.Response.Body, http.Request.Headers.AcceptEncoding);
        using var sheet = new MemoryStream();
        http.Request.Path = path.Value![..^Ending.Length];
        http.Request.Headers.AcceptEncoding = default;
        http.Response.Body = sheet;
        try
        {
            await next(http);
        }
        finally
        {
            (http.Request.Path, http.Response.Body, http.Request.Headers.AcceptEncoding) = (path, body, encoding);
        }

        return sheet.ToArray();
    }

    private static async Task PassOnAsync(HttpResponse response, byte[] sheet)
    {
        if (sheet.Length > 0)
        {
            await response.Body.WriteAsync(sheet);
        }
    }

    private static async Task AnswerAsync(HttpContext http, Printed printed)
    {
        var response = http.Response;
        response.ContentType = null;
        if (printed.End != PrintEnd.Done)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = "60";
            return;
        }

        response.ContentType = "application/pdf";
        response.ContentLength = printed.Pdf.Length;
        response.Headers.ContentDisposition = $"inline; filename=\"{Path.GetFileName(http.Request.Path.Value)}\"";
        await response.Body.WriteAsync(printed.Pdf, http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The printer said: {Trouble}")]
    private static partial void Trouble(ILogger log, string trouble);
}
