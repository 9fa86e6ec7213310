using Overbrug.Languages;
using Overbrug.Platform.Web.Outside;

namespace Overbrug.Library.Importing.Harvesting;

/// <summary>
/// Asks another library for its records (OAI-PMH 2.0, oai_dc), page after page, one request at a time. It waits when it is asked to, and stops
/// with a sentence at whatever has no end: all of its records or none.
/// </summary>
internal sealed class OaiSource(OutsideWeb web, LibraryShelf shelf, Words words)
{
    public const int MostPages = 500;
    public const int MostPageBytes = 8 * 1024 * 1024;
    public const long MostBytes = 48L * 1024 * 1024;
    public const int MostTokenLength = 2_000;
    private const int MostWaits = 5;
    private static readonly TimeSpan PageTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(5);

    /// <summary>The address of a source without what was asked of it.</summary>
    public static Uri? Address(string typed) => WebLink.Of(typed.Trim()) is { } uri ? new Uri(uri.GetLeftPart(UriPartial.Path)) : null;

    /// <param name="theme">of what tells none of ours</param>
    /// <param name="time">for all pages together</param>
    /// <param name="most">how many records are taken at most</param>
    /// <exception cref="UnreadableException">It does not answer, or not as it should.</exception>
    public async Task<IReadOnlyList<ReadRow>> ReadAsync(Uri source, string theme, TimeSpan time, int most, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await HarvestAsync(source, theme, most, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new UnreadableException("library-import.oai-slow");
        }
        catch (OutsideException problem)
        {
            throw new UnreadableException(TroubleWords.Key(problem.Trouble));
        }
    }

    private async Task<IReadOnlyList<ReadRow>> HarvestAsync(Uri source, string theme, int most, CancellationToken cancel)
    {
        var about = OaiPage.Read(await AskAsync(source, "verb=Identify", cancel));
        if (about.Error.Length > 0 || about.Version is not "2.0")
        {
            throw new UnreadableException("library-import.oai-other");
        }

        var (rows, tokens, bytes, next) = (new List<ReadRow>(), new HashSet<string>(), 0L, "verb=ListRecords&metadataPrefix=oai_dc");
        while (true)
        {
            var body = await AskAsync(source, next, cancel);
            var page = OaiPage.Read(body);
            bytes += body.Length;
            if (page.Error.Length > 0)
            {
                return page.Error == "noRecordsMatch" && rows.Count == 0 ? rows : throw new UnreadableException("library-import.oai-error", ("code", CleanText.Of(page.Error, 60)));
            }

            rows.AddRange(page.Records.Select((record, at) => Row(record, rows.Count + at + 1, theme, source)));
            if (rows.Count > most || bytes > MostBytes || tokens.Count >= MostPages)
            {
                throw new UnreadableException("library-import.oai-huge");
            }

            if (page.Token.Length == 0)
            {
                return rows;
            }

            if (page.Token.Length > MostTokenLength || !tokens.Add(page.Token))
            {
                throw new UnreadableException("library-import.oai-circle");
            }

            next = $"verb=ListRecords&resumptionToken={Uri.EscapeDataString(page.Token)}";
        }
    }

    private async Task<byte[]> AskAsync(Uri source, string query, CancellationToken cancel)
    {
        for (var waits = 0; ; waits++)
        {
            var answer = await web.AskAsync(HttpMethod.Get, new Uri($"{source}?{query}"), new OutsideLimits(PageTime, MostPageBytes), cancel);
            if (answer.Status == StatusCodes.Status200OK)
            {
                return answer.Body;
            }

            if (answer.Status is not (StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests))
            {
                throw new UnreadableException("library-import.oai-status", ("status", answer.Status));
            }

            var wait = web.RetryAfter(answer) ?? UsualWait;
            if (wait > LongestWait || waits == MostWaits)
            {
                throw new UnreadableException("library-import.oai-busy");
            }

            await Task.Delay(wait, cancel);
        }
    }

    private ReadRow Row(OaiRecord record, int number, string theme, Uri source)
    {
        var dutch = words.In(words.Languages.Dutch);
        var name = CleanText.Of(record.Identifier, Resource.OriginLength);
        if (name.Length == 0)
        {
            return new ReadRow(number, "", null, dutch["library-import.record-nameless"]);
        }

        if (record.IsDeleted)
        {
            return new ReadRow(number, name, null);
        }

        return DublinCore.Facts(record, shelf, theme, source.ToString()) is { } facts ? new ReadRow(number, name, facts.Beside) : new ReadRow(number, name, null, dutch["library-import.record-untitled"]);
    }
}
