using System.Net;
using System.Text;
using Overbrug.Library.Importing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

/// <summary>Over a real connection: this one page takes more than any other.</summary>
public sealed class LargeFileTests
{
    [Fact]
    public async Task Only_this_page_takes_five_megabytes_and_no_more()
    {
        await using var site = Site.OverNetwork();
        var desk = await Desk.Of(site);
        var row = $",book,parents,{new string('x', 300)}\n";
        var file = new StringBuilder("title,kind,theme,licence\n");
        for (var n = 0; file.Length < NewImportForm.MostBytes - 500; n++)
        {
            file.Append(n).Append(row);
        }

        (await desk.Upload(file.ToString())).ShouldSay("Niet te lezen:");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(site, desk, "/library-desk/imports/new", NewImport.MostBody + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(site, desk, "/account", 300_000));
    }

    /// <summary>Asks before it sends: a body that is refused while it is on its way breaks the connection.</summary>
    private static async Task<HttpStatusCode> Post(Site site, Desk desk, string url, int bytes)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = site.Listening };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.Relative)) { Content = new MultipartFormDataContent { { new ByteArrayContent(new byte[bytes]), "File", "x.csv" } } };
        request.Headers.ExpectContinue = true;
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Cookie", string.Join("; ", desk.Editor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
