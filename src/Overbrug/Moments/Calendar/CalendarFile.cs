using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Overbrug.Platform.Web.Calendar;

namespace Overbrug.Moments.Calendar;

/// <summary>A feed as an answer: telephones ask every hour, and mostly hear that nothing changed.</summary>
internal static class CalendarFile
{
    private const int Seconds = 300;

    public static IResult Answer(HttpContext http, CalendarFeed feed, bool isPrivate)
    {
        var bytes = Encoding.UTF8.GetBytes(feed.Write());
        http.Response.Headers.CacheControl = $"{(isPrivate ? "private" : "public")}, max-age={Seconds}";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
        return TypedResults.Bytes(bytes, CalendarFeed.ContentType, entityTag: tag);
    }
}
