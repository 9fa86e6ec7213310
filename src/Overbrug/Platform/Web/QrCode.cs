using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;

namespace Overbrug.Platform.Web;

/// <summary>QR codes (ISO/IEC 18004, correction level M) as inline SVG without styles, for a strict content policy.</summary>
public static class QrCode
{
    /// <summary>Light modules on each side; scanners need four.</summary>
    public const int QuietZone = 4;

    /// <summary>The address as an SVG element, <paramref name="modulePixels"/> CSS pixels a module, read aloud as <paramref name="label"/>.
    /// It stays black on white in a dark theme.</summary>
    public static string Svg(string address, int modulePixels, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        // QRCoder's matrix holds a quiet zone of four modules already
        var side = rows.Count;
        return $"""<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{WebUtility.HtmlEncode(label)}" width="{side * modulePixels}" height="{side * modulePixels}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path fill="#000" d="{Runs(rows)}"/></svg>""";
    }

    static string Runs(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
            {
                if (!rows[y][x]) continue;
                var start = x;
                while (x < rows.Count && rows[y][x]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        return path.ToString();
    }
}
