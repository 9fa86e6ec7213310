using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Overbrug.Platform.Pdf;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Pdf;

public sealed class SharedPrinter : IAsyncDisposable
{
    public ChromiumPdf Pdf { get; } = new(TimeProvider.System);

    public ValueTask DisposeAsync() => Pdf.DisposeAsync();
}

public sealed class ChromiumPdfTests(SharedPrinter shared) : IClassFixture<SharedPrinter>, IDisposable
{
    readonly Folder _folder = new();
    readonly ChromiumPdf _printer = shared.Pdf;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_poster_in_Dutch_and_Arabic_is_a_tagged_file_with_its_words()
    {
        var file = await Print(Poster("<h1>Samen bakken</h1><p lang=ar dir=rtl>مرحبا بكم</p>"));
        var text = (await Tool.Run("pdftotext", file, "-")).Normalize(NormalizationForm.FormKC);
        Assert.Contains("Samen bakken", text, StringComparison.Ordinal);
        Assert.Contains("مرحبا", text, StringComparison.Ordinal);
        var facts = await Tool.Run("pdfinfo", file);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Title:\s+Affiche", facts);
        Assert.Matches(@"Pages:\s+1\n", facts);
    }

    [Fact]
    public async Task The_page_size_of_the_document_counts() =>
        Assert.Matches(@"Page size:\s+(419\.\d+|420) x 59[45]", await Tool.Run("pdfinfo", await Print(Poster("<style>@page { size: A5 }</style>Kaartje"))));

    [Fact]
    public async Task A_document_reaches_nothing_on_the_network()
    {
        using var outside = new TcpListener(IPAddress.Loopback, 0);
        outside.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)outside.LocalEndpoint).Port}";
        await Print(Poster($"""
            <link rel=stylesheet href="{address}/a.css"><link rel=preconnect href="{address}"><style>@import "{address}/b.css"; body [ background: url({address}/c.png) ]</style>
            <img src="{address}/d.png"><iframe src="{address}/e"></iframe><object data="{address}/f"></object><script>fetch("{address}/g")</script>
            <meta http-equiv=refresh content="0;url={address}/h"><video src="{address}/i" autoplay></video><p>Dag
            """.Replace('[', '{').Replace(']', '}')));
        Assert.False(outside.Pending());
    }

    [Fact]
    public async Task A_document_reads_no_file_of_the_server()
    {
        await File.WriteAllTextAsync(_folder["secret.txt"], "geheim", Cancellation);
        var file = await Print(Poster($"<iframe src=\"file://{_folder["secret.txt"]}\"></iframe><object data=\"file://{_folder["secret.txt"]}\"></object>"));
        Assert.DoesNotContain("geheim", await Tool.Run("pdftotext", file, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_do_not_run() =>
        Assert.DoesNotContain("gelopen", await Tool.Run("pdftotext", await Print(Poster("<p id=p>stil</p><script>p.textContent = 'gelopen'</script><img src=x onerror=\"p.textContent = 'gelopen'\">")), "-"), StringComparison.Ordinal);

    [Fact]
    public async Task Pictures_inside_the_document_are_printed()
    {
        var picture = Convert.ToBase64String(PictureOf8Pixels());
        var images = await Tool.Run("pdfimages", "-list", await Print(Poster($"<img alt=vis src=\"data:image/bmp;base64,{picture}\">")));
        Assert.Equal(3, images.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task A_pictogram_from_a_sprite_is_printed()
    {
        var sprite = "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"fish\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8h-8z\"/></symbol></svg>"u8.ToArray();
        var page = Poster("<svg width=300 height=300><use href=\"/assets/pictograms.svg#fish\"></use></svg>");
        await Tool.Run("pdftoppm", "-gray", "-r", "20", "-singlefile", await Print(PrintDocument.Inline(page, _ => sprite)), _folder["print"]);
        var dark = (await File.ReadAllBytesAsync(_folder["print.pgm"], Cancellation))[15..].Count(pixel => pixel < 50);
        Assert.InRange(dark, 3000, 5000);
    }

    [Fact]
    public async Task The_browser_does_not_know_the_secrets_of_the_server()
    {
        Environment.SetEnvironmentVariable("OVERBRUG_TEST_SECRET", "geheim");
        await using var printer = new ChromiumPdf(TimeProvider.System);
        await printer.Print(Poster("x"), Cancellation);
        Assert.DoesNotContain("OVERBRUG_TEST_SECRET", await File.ReadAllTextAsync($"/proc/{printer.BrowserProcess}/environ", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_people_print_at_once()
    {
        var printed = await Task.WhenAll(Enumerable.Range(1, 5).Select(number => _printer.Print(Poster($"<p>blad {number}</p>"), Cancellation)));
        Assert.All(printed, one => Assert.Equal(PrintEnd.Done, one.End));
    }

    [Fact]
    public async Task When_too_many_wait_the_next_one_hears_that_it_is_busy()
    {
        using var leaving = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, ChromiumPdf.AtOnce + ChromiumPdf.MostWaiting).Select(_ => _printer.Print(Poster("x"), leaving.Token)).ToList();
        Assert.Equal(PrintEnd.Busy, (await _printer.Print(Poster("x"), Cancellation)).End);
        await leaving.CancelAsync();
        await Task.WhenAll(waiting).ContinueWith(_ => { }, Cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
        Assert.Equal(PrintEnd.Done, (await _printer.Print(Poster("x"), Cancellation)).End);
    }

    [Fact]
    public async Task A_browser_that_was_killed_starts_again()
    {
        await Print(Poster("een"));
        var first = _printer.BrowserProcess!.Value;
        using (var process = Process.GetProcessById(first)) process.Kill(entireProcessTree: true);
        await Print(Poster("twee"));
        Assert.NotEqual(first, _printer.BrowserProcess);
    }

    [Fact]
    public async Task A_browser_that_nobody_uses_ends_and_starts_again_when_needed()
    {
        await using var printer = new ChromiumPdf(TimeProvider.System) { IdleTime = TimeSpan.FromMilliseconds(50) };
        await printer.Print(Poster("een"), Cancellation);
        for (var tries = 0; printer.BrowserProcess is not null && tries < 200; tries++) await Task.Delay(50, Cancellation);
        Assert.Null(printer.BrowserProcess);
        Assert.Equal(PrintEnd.Done, (await printer.Print(Poster("twee"), Cancellation)).End);
    }

    [Fact]
    public async Task A_server_without_a_browser_says_so()
    {
        await using var printer = new ChromiumPdf(TimeProvider.System) { Program = null };
        Assert.False(printer.Available);
        Assert.Equal(PrintEnd.Absent, (await printer.Print(Poster("x"), Cancellation)).End);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_given_up()
    {
        await using var printer = new ChromiumPdf(TimeProvider.System) { TimeLimit = TimeSpan.FromMilliseconds(1) };
        Assert.Equal(PrintEnd.TooSlow, (await printer.Print(Poster("x"), Cancellation)).End);
    }

    [Fact]
    public async Task Someone_who_leaves_does_not_end_the_browser_of_others()
    {
        await Print(Poster("een"));
        var browser = _printer.BrowserProcess;
        using var leaving = new CancellationTokenSource();
        var left = _printer.Print(Poster(string.Concat(Enumerable.Repeat("<p>lang</p>", 20_000))), leaving.Token);
        leaving.CancelAfter(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await Print(Poster("twee"));
        Assert.Equal(browser, _printer.BrowserProcess);
    }

    [Theory]
    [InlineData("/bin/true")]
    [InlineData("/etc/hostname")]
    public async Task A_program_that_is_no_browser_fails_plainly(string program)
    {
        await using var printer = new ChromiumPdf(TimeProvider.System) { Program = program };
        Assert.Equal(PrintEnd.Failed, (await printer.Print(Poster("x"), Cancellation)).End);
    }

    static string Poster(string body) => $"<!DOCTYPE html><html lang=nl><head><meta charset=utf-8><title>Affiche</title></head><body>{body}</body></html>";

    async Task<string> Print(string html)
    {
        var printed = await _printer.Print(html, Cancellation);
        Assert.True(printed.End == PrintEnd.Done, $"{printed.End}: {printed.Trouble}");
        await File.WriteAllBytesAsync(_folder["print.pdf"], printed.Pdf, Cancellation);
        return _folder["print.pdf"];
    }

    // an 8 × 8 bitmap of 24 bits: 14 bytes of file header, 40 of picture header, then rows
    static byte[] PictureOf8Pixels() =>
        [.. "BM"u8, 246, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 1, 0, 24, .. new byte[26], .. Enumerable.Range(0, 192).Select(one => (byte)one)];
}
