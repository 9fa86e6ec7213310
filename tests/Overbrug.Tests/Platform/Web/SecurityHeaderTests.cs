using System.Net;
using Overbrug.Tests.Support;
using Overbrug.Tests.Sweeps.Pages;

namespace Overbrug.Tests.Platform.Web;

/// <summary>Answers that are no page: refusals, redirects, machines' addresses. Pages are in the sweep.</summary>
public sealed class SecurityHeaderTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("GET", "/health", HttpStatusCode.OK)]
    [InlineData("GET", "/today", HttpStatusCode.Redirect)]
    [InlineData("GET", "/nergens", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/nergens.css", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nl/k/nergens", HttpStatusCode.NotFound)]
    [InlineData("GET", "/k/nergens.ics", HttpStatusCode.NotFound)]
    [InlineData("HEAD", "/privacy", HttpStatusCode.OK)]
    [InlineData("DELETE", "/privacy", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_answer_says_what_may_be_loaded_and_told(string method, string url, HttpStatusCode status)
    {
        await site.Given().User();
        var answer = await site.Anyone().Send(new HttpMethod(method), url);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(HeadRules.Unguarded(answer));
    }

    [Fact]
    public async Task A_refused_write_says_so_too()
    {
        var browser = site.Anyone();
        browser.Headers["Sec-Fetch-Site"] = "cross-site";
        var answer = await browser.Send(HttpMethod.Post, "/today");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(HeadRules.Unguarded(answer));
    }
}
