using System.Collections.Concurrent;
using System.Text;

namespace Overbrug.Platform.Web;

/// <summary>What a page is drawn from: everything it shows, as one key, and what belongs to its reader alone.</summary>
/// <param name="Key">compared by value; two readers with the same key get the same page but for the gaps</param>
/// <param name="Gaps">by the mark that the page drew in its place, the HTML of this reader</param>
public sealed record Drawing(object Key, IReadOnlyDictionary<string, string> Gaps);

/// <summary>
/// This page is drawn for nobody in particular, with marks where something belongs to its reader, and given again to whoever
/// would see the same. What is kept cannot hold a code or a name: the page that was drawn had none.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class DrawnOnceAttribute : Attribute
{
    /// <summary>Reads what the page shows; null lets it be drawn as any other. What is read is the page's own (scoped), with marks for the reader.</summary>
    public abstract Task<Drawing?> ReadAsync(HttpContext http);
}

/// <summary>The last pages that were drawn, at most a few megabytes; all go when there are too many.</summary>
public sealed class DrawnOnce
{
    private const int Most = 100;
    private readonly ConcurrentDictionary<object, List<Piece>> pages = new();

    /// <summary>Answers the request; <paramref name="draw"/> draws the page where it is not there yet.</summary>
    public async Task AnswerAsync(HttpContext http, Drawing drawing, Func<Task> draw)
    {
        if (!pages.TryGetValue(drawing.Key, out var pieces))
        {
            pieces = Cut(await DrawnAsync(http, draw), [.. drawing.Gaps.Keys]);
            if (http.Response.StatusCode == StatusCodes.Status200OK)
            {
                Keep(drawing.Key, pieces);
            }
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.Vary = "Accept-Encoding";
        var html = TakesGzip(http.Request) ? Zip(http, pieces, drawing) : Plain(pieces, drawing);
        http.Response.ContentLength = html.Length;
        await http.Response.Body.WriteAsync(html, http.RequestAborted);
    }

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && (e.Quality ?? 1) > 0);

    private static byte[] Zip(HttpContext http, List<Piece> pieces, Drawing drawing)
    {
        http.Response.Headers.ContentEncoding = "gzip";
        return Zipped.Join(pieces.Select(piece => (piece.Zipped, piece.Zipped is null ? Encoding.UTF8.GetBytes(drawing.Gaps[piece.Text]) : null)));
    }

    private static byte[] Plain(List<Piece> pieces, Drawing drawing) =>
        Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => piece.Zipped is null ? drawing.Gaps[piece.Text] : piece.Text)));

    private static async Task<string> DrawnAsync(HttpContext http, Func<Task> draw)
    {
        var outside = http.Response.Body;
        using var inside = new MemoryStream();
        http.Response.Body = inside;
        try
        {
            await draw();
        }
        finally
        {
            http.Response.Body = outside;
        }

        return Encoding.UTF8.GetString(inside.GetBuffer(), 0, (int)inside.Length);
    }

    private static List<Piece> Cut(string html, string[] marks)
    {
        var pieces = new List<Piece>();
        while (marks.Select(mark => (Mark: mark, At: html.IndexOf(mark, StringComparison.Ordinal))).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault() is { Mark: { } next } found)
        {
            pieces.Add(Piece.Of(html[..found.At]));
            pieces.Add(new Piece(next, null));
            html = html[(found.At + next.Length)..];
        }

        pieces.Add(Piece.Of(html));
        return pieces;
    }

    private void Keep(object key, List<Piece> pieces)
    {
        if (pages.Count >= Most)
        {
            pages.Clear();
        }

        pages[key] = pieces;
    }

    /// <param name="Text">of the page, or the mark of a gap</param>
    /// <param name="Zipped">null for a gap</param>
    private sealed record Piece(string Text, Zipped? Zipped)
    {
        public static Piece Of(string html) => new(html, new Zipped(Encoding.UTF8.GetBytes(html)));
    }
}

/// <summary>Stands last before the pages.</summary>
public static class DrawnOnceSetup
{
    public static void UseDrawnOnce(this IApplicationBuilder app)
    {
        var pages = app.ApplicationServices.GetRequiredService<DrawnOnce>();
        app.Use(async (http, next) =>
        {
            if (HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<DrawnOnceAttribute>() is { } page && await page.ReadAsync(http) is { } drawing)
            {
                await pages.AnswerAsync(http, drawing, () => next(http));
            }
            else
            {
                await next(http);
            }
        });
    }
}
