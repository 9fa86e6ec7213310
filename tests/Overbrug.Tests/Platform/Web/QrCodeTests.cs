using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Overbrug.Platform.Web;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Web;

public partial class QrCodeTests
{
    [Theory]
    [InlineData("https://overbrug.example/k/abcd1234efgh")]
    [InlineData("https://overbrug.example/ar/k/0123456789abcdefghjkmnpqrstvwxyz?from=poster")]
    public async Task A_scanner_reads_the_address(string address)
    {
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder["qr.pgm"], Painted(QrCode.Svg(address, 4, "QR")), TestContext.Current.CancellationToken);
        Assert.Equal(address, (await Tool.Run("zbarimg", "--quiet", "--raw", folder["qr.pgm"])).Trim());
    }

    [Fact]
    public void It_is_a_labelled_image_without_styles()
    {
        var svg = XElement.Parse(QrCode.Svg("https://overbrug.example", 3, "\"Kom\" & <kijk>"));
        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.Equal("\"Kom\" & <kijk>", svg.Attribute("aria-label")?.Value);
        Assert.DoesNotContain(svg.DescendantsAndSelf(), one => one.Attribute("style") is not null || one.Name.LocalName is "style" or "script" or "image");
    }

    [Fact]
    public void The_quiet_zone_is_light_and_the_size_counts_modules()
    {
        var svg = QrCode.Svg("https://overbrug.example", 3, "QR");
        var side = Side(svg);
        Assert.Equal(side * 3, int.Parse(XElement.Parse(svg).Attribute("width")!.Value, CultureInfo.InvariantCulture));
        var runs = DarkRuns(svg).ToList();
        Assert.Equal(QrCode.QuietZone, runs.Min(run => run.X));
        Assert.Equal(QrCode.QuietZone, runs.Min(run => run.Y));
        Assert.Equal(side - QrCode.QuietZone, runs.Max(run => run.X + run.Length));
        Assert.Equal(side - QrCode.QuietZone, runs.Max(run => run.Y + 1));
    }

    static byte[] Painted(string svg)
    {
        const int pixels = 8;
        var width = Side(svg) * pixels;
        var image = new byte[width * width];
        Array.Fill(image, (byte)255);
        foreach (var (x, y, length) in DarkRuns(svg))
            for (var line = 0; line < pixels; line++)
                Array.Fill<byte>(image, 0, (y * pixels + line) * width + x * pixels, length * pixels);
        return [.. Encoding.ASCII.GetBytes($"P5 {width} {width} 255\n"), .. image];
    }

    static int Side(string svg) => int.Parse(XElement.Parse(svg).Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

    static IEnumerable<(int X, int Y, int Length)> DarkRuns(string svg) =>
        Run().Matches(XElement.Parse(svg).Elements().Last().Attribute("d")!.Value).Select(run => (Number(run, 1), Number(run, 2), Number(run, 3)));

    static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
