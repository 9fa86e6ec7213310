using System.Text;

namespace Overbrug.Tests.Support;

/// <summary>What stands in the files of an installation, read as a thief of the disk would.</summary>
internal static class DataFiles
{
    /// <summary>Empty on PostgreSQL, whose files are its own.</summary>
    public static List<string> With(Site site, string marker) =>
        [.. Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories).Where(file => Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(marker)) >= 0)];

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
