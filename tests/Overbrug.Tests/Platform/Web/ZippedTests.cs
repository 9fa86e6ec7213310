using System.IO.Compression;
using System.Text;
using FsCheck.Fluent;
using Overbrug.Platform.Web;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Web;

/// <summary>Texts compressed apart are one gzip answer that anyone can read.</summary>
public sealed class ZippedTests
{
    [Fact]
    public void Any_pieces_in_any_order_are_read_back_whole() =>
        Properties.Hold(Properties.Texts.ListOf(), texts =>
        {
            var pieces = texts.Select((text, at) => (Text: Encoding.UTF8.GetBytes(text), IsKept: (text.Length + at) % 2 == 0)).ToList();
            var zipped = Zipped.Join(pieces.Select(piece => piece.IsKept ? (new Zipped(piece.Text), (byte[]?)null) : (null, piece.Text)));
            return Read(zipped).SequenceEqual(pieces.SelectMany(piece => piece.Text));
        });

    [Fact]
    public void A_text_larger_than_a_stored_block_is_read_back_too()
    {
        var much = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40_000).Select(n => $"{n}")));
        Assert.Equal([.. much, .. much], Read(Zipped.Join([(null, much), (new Zipped(much), null)])));
    }

    // the framework's reader checks length and checksum
    private static byte[] Read(byte[] zipped)
    {
        using var unzipped = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(zipped), CompressionMode.Decompress);
        gzip.CopyTo(unzipped);
        return unzipped.ToArray();
    }
}
