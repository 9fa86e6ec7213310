using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Overbrug.Platform.Web;
using Overbrug.Platform.Web.Outside;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Web.Outside;

/// <summary>Servers that mean no good, on this machine.</summary>
public sealed class OutsideWebTests
{
    private static readonly OutsideLimits Usual = new(TimeSpan.FromSeconds(5), 100_000);
    private static readonly PublicAddress Ours = new(new Uri(Site.Address));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_who_asks_and_sends_nothing_else_along()
    {
        Dictionary<string, string>? headers = null;
        await using var server = await OutsideServer.Start(http =>
        {
            headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString());
            http.Response.Cookies.Append("track", "1");
            return http.Response.WriteAsync("hello", Cancel);
        });
        using var web = Near();
        await web.AskAsync(HttpMethod.Get, server.At("/"), Usual, Cancel);
        var answer = await web.AskAsync(HttpMethod.Get, server.At("/"), Usual, Cancel);
        Assert.Equal((200, "hello"), (answer.Status, Encoding.UTF8.GetString(answer.Body)));
        Assert.Equal($"Overbrug/1.0 (+{Site.Address})", headers!["User-Agent"]);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], headers.Keys.Order());
    }

    [Fact]
    public async Task This_machine_is_not_reached_by_number_name_or_redirect()
    {
        await using var server = await OutsideServer.Start(http => http.Response.WriteAsync("secret", Cancel));
        using var web = new OutsideWeb(Ours, TimeProvider.System, new OutsideDoor(resolve: (_, _) => Task.FromResult(new[] { IPAddress.Loopback })));
        Assert.Equal(OutsideTrouble.Inward, await Trouble(web, server.At("/")));
        Assert.Equal(OutsideTrouble.Inward, await Trouble(web, new Uri("http://library.example/")));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_name_with_one_public_and_one_private_address_is_refused()
    {
        using var web = new OutsideWeb(Ours, TimeProvider.System, new OutsideDoor(resolve: (_, _) => Task.FromResult(new[] { IPAddress.Parse("8.8.8.8"), IPAddress.Parse("10.0.0.1") })));
        Assert.Equal(OutsideTrouble.Inward, await Trouble(web, new Uri("https://library.example/")));
    }

    [Fact]
    public async Task A_redirect_inward_is_refused()
    {
        await using var server = await OutsideServer.Start(http =>
        {
            http.Response.Redirect(http.Request.Path == "/number" ? "http://169.254.169.254/latest" : "http://inside.example/");
            return Task.CompletedTask;
        });
        using var web = Near((_, _) => Task.FromResult(new[] { IPAddress.Parse("192.168.0.1") }));
        Assert.Equal(OutsideTrouble.Inward, await Trouble(web, server.At("/number")));
        Assert.Equal(OutsideTrouble.Inward, await Trouble(web, server.At("/name")));
    }

    [Fact]
    public async Task Redirects_are_followed_five_times_at_most()
    {
        await using var server = await OutsideServer.Start(http =>
        {
            var hops = int.Parse(http.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            if (hops > 0)
            {
                http.Response.Redirect($"/{hops - 1}");
            }

            return Task.CompletedTask;
        });
        using var web = Near();
        Assert.Equal("/0", (await web.AskAsync(HttpMethod.Get, server.At("/5"), Usual, Cancel)).From.AbsolutePath);
        Assert.Equal(OutsideTrouble.Redirects, await Trouble(web, server.At("/6")));
    }

    [Theory]
    [InlineData("/long")]
    [InlineData("/bomb")]
    [InlineData("/endless")]
    public async Task More_than_was_asked_for_is_not_read(string path)
    {
        await using var server = await OutsideServer.Start(async http =>
        {
            if (path == "/bomb")
            {
                http.Response.Headers.ContentEncoding = "gzip";
                await using var zip = new GZipStream(http.Response.Body, CompressionLevel.SmallestSize);
                for (var i = 0; i < 1000; i++)
                {
                    await zip.WriteAsync(new byte[100_000], http.RequestAborted);
                }

                return;
            }

            for (var i = 0; path == "/endless" || i < 100; i++)
            {
                await http.Response.Body.WriteAsync(new byte[10_000], http.RequestAborted);
            }
        });
        using var web = Near();
        Assert.Equal(OutsideTrouble.Size, await Trouble(web, server.At(path)));
    }

    [Fact]
    public async Task A_server_that_drips_or_says_nothing_is_left()
    {
        await using var server = await OutsideServer.Start(async http =>
        {
            while (http.Request.Path == "/silent" || http.Request.Path == "/drip")
            {
                if (http.Request.Path == "/drip")
                {
                    await http.Response.WriteAsync(".", http.RequestAborted);
                    await http.Response.Body.FlushAsync(http.RequestAborted);
                }

                await Task.Delay(50, http.RequestAborted);
            }
        });
        using var web = Near();
        var watch = Stopwatch.StartNew();
        var short1 = new OutsideLimits(TimeSpan.FromMilliseconds(400), 100_000);
        Assert.Equal(OutsideTrouble.Time, await Trouble(web, server.At("/drip"), short1));
        Assert.Equal(OutsideTrouble.Time, await Trouble(web, server.At("/silent"), short1));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_broken()
    {
        await using var server = await OutsideServer.Start(async http =>
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("half", Cancel);
            await http.Response.Body.FlushAsync(Cancel);
            http.Abort();
        });
        using var web = Near();
        Assert.Equal(OutsideTrouble.Broken, await Trouble(web, server.At("/")));
    }

    [Fact]
    public async Task Nobody_at_home_and_no_such_name_are_told_apart()
    {
        using var web = Near((_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound));
        Assert.Equal(OutsideTrouble.Connection, await Trouble(web, new Uri("http://127.0.0.1:1/")));
        Assert.Equal(OutsideTrouble.Name, await Trouble(web, new Uri("http://nobody.example/")));
    }

    private static OutsideWeb Near(Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) => new(Ours, TimeProvider.System, new OutsideDoor(allowsLoopback: true, resolve));

    private static async Task<OutsideTrouble> Trouble(OutsideWeb web, Uri address, OutsideLimits? limits = null) =>
        (await Assert.ThrowsAsync<OutsideException>(() => web.AskAsync(HttpMethod.Get, address, limits ?? Usual, Cancel))).Trouble;
}
