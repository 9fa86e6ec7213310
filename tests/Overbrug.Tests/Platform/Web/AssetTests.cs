using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Overbrug.Platform.Web;

namespace Overbrug.Tests.Platform.Web;

public class AssetTests
{
    static readonly Assets Assets = Assets.Load(Path.Combine(AppContext.BaseDirectory, "client"));

    [Fact]
    public void An_address_carries_ten_hex_digits_of_the_content() =>
        Assert.Matches("^/assets/team\\.[0-9a-f]{10}\\.css$", Assets.Url("team.css"));

    [Fact]
    public void An_asset_nobody_built_is_a_loud_mistake() =>
        Assert.Throws<KeyNotFoundException>(() => Assets.Url("nothing.css"));

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("", "")]
    public async Task A_browser_gets_the_smallest_form_it_accepts(string accepted, string encoding)
    {
        var response = await Serve(Assets.Url("team.css"), accepted);
        Assert.Equal(encoding, response.Headers.ContentEncoding.ToString());
        Assert.Equal(Assets.Text("team.css"), Unpacked(response.Body, encoding));
    }

    [Fact]
    public async Task It_may_be_kept_for_a_year_and_is_not_sniffed()
    {
        var response = await Serve(Assets.Url("pictograms.svg"), "br");
        Assert.Equal(("image/svg+xml", "public,max-age=31536000,immutable", "Accept-Encoding", "nosniff"),
            (response.ContentType, response.Headers.CacheControl.ToString(), response.Headers.Vary.ToString(), response.Headers.XContentTypeOptions.ToString()));
    }

    [Theory]
    [InlineData("/assets/team.css")]
    [InlineData("/assets/team.0000000000.css")]
    [InlineData("/assets/..%2fappsettings.json")]
    public async Task Anything_else_is_not_there(string address) =>
        Assert.Equal(404, (await Serve(address, "br")).StatusCode);

    [Theory]
    [InlineData("team.css")]
    [InlineData("parent.css")]
    [InlineData("print.css")]
    public void What_a_sheet_points_to_is_served(string sheet) =>
        Assert.All(Regex.Matches(Assets.Text(sheet), @"url\(""?([^)""]+)""?\)").Select(match => match.Groups[1].Value), address => Assert.NotNull(Assets.Find(Path.GetFileName(address))));

    [Fact]
    public void The_sheet_of_parents_stays_under_five_kilobytes() =>
        Assert.InRange(Assets.Find(Path.GetFileName(Assets.Url("parent.css")))!.Gzip!.Length, 1, 5 * 1024);

    static async Task<HttpResponse> Serve(string address, string accepted)
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services, Response = { Body = new MemoryStream() } };
        http.Request.Method = "GET";
        http.Request.Headers.AcceptEncoding = accepted;
        await AssetEndpoints.Serve(Path.GetFileName(address), http, Assets).ExecuteAsync(http);
        http.Response.Body.Position = 0;
        return http.Response;
    }

    static string Unpacked(Stream body, string encoding)
    {
        using Stream plain = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        return new StreamReader(plain).ReadToEnd();
    }
}
