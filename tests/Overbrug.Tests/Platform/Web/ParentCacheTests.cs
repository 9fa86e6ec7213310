using Microsoft.AspNetCore.OutputCaching;
using Overbrug.Platform.Web;

namespace Overbrug.Tests.Platform.Web;

public sealed class ParentCacheTests
{
    private static readonly Guid School = Guid.Parse("01900000-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_page_that_says_so_is_kept() => Assert.True(await Kept(http => ParentCache.Keep(http, School)));

    [Fact]
    public async Task A_page_that_says_nothing_is_not_kept() => Assert.False(await Kept(_ => { }));

    [Fact]
    public async Task What_is_for_one_reader_is_not_kept_whatever_is_said_later() => Assert.False(await Kept(http =>
    {
        ParentCache.DoNotKeep(http);
        ParentCache.Keep(http, School);
    }));

    [Fact]
    public async Task A_request_that_was_broken_off_leaves_nothing_behind() => Assert.False(await Kept(http =>
    {
        ParentCache.Keep(http, School);
        http.RequestAborted = new CancellationToken(canceled: true);
    }));

    [Fact]
    public async Task A_page_that_sets_a_cookie_is_not_kept() => Assert.False(await Kept(http =>
    {
        ParentCache.Keep(http, School);
        http.Response.Cookies.Append("gezin", "x");
    }));

    private static async Task<bool> Kept(System.Action<HttpContext> page)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "GET";
        var context = new OutputCacheContext { HttpContext = http };
        var policy = new ParentCache();
        await policy.CacheRequestAsync(context, TestContext.Current.CancellationToken);
        page(http);
        await policy.ServeResponseAsync(context, TestContext.Current.CancellationToken);
        return context.AllowCacheStorage;
    }
}
