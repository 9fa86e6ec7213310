using System.Text;

namespace Overbrug.Library.Importing.Reading;

/// <summary>The text of a file as spreadsheets write it: with a byte order mark, else UTF-8 when it is that, else Windows-1252 (Latin-1 with more).</summary>
internal static class CsvFile
{
    private const string SeparatorLine = "sep=";
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How a workbook or another zip begins: not text.</summary>
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];

    /// <param name="file">can be read twice</param>
    /// <exception cref="UnreadableException">It is no text.</exception>
    public static TextReader Open(Stream file)
    {
        var start = new byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start.AsSpan().SequenceEqual(Zip))
        {
            throw new UnreadableException("library-import.workbook");
        }

        file.Position = 0;
        var hasMark = length >= 2 && start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..];
        var encoding = hasMark || IsUtf8(file) ? Encoding.UTF8 : Western;
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: hasMark, bufferSize: 64 * 1024);
    }

    /// <summary>The separator that its first row uses most; a line "sep=;" before it, as Excel writes, tells it outright.</summary>
    public static char Separator(string firstRow)
    {
        if (firstRow.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && firstRow.Length == SeparatorLine.Length + 1)
        {
            return firstRow[^1];
        }

        var quoted = false;
        var outside = string.Concat(firstRow.Where(c => c == '"' ? (quoted = !quoted) && false : !quoted));
        return ",;\t".MaxBy(separator => outside.Count(c => c == separator));
    }

    private static bool IsUtf8(Stream file)
    {
        var decoder = Strict.GetDecoder();
        var (bytes, chars) = (new byte[64 * 1024], new char[64 * 1024 + 4]);
        try
        {
            while (file.Read(bytes) is > 0 and var read)
            {
                decoder.GetChars(bytes, 0, read, chars, 0);
            }

            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
