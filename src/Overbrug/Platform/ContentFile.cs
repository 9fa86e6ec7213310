using System.Text;

namespace Overbrug.Platform;

/// <summary>A text file that people edit, in UTF-8.</summary>
public sealed record ContentFile(string Path, string Text)
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Lines without their endings; the first is line 1 in messages.</summary>
    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');

    /// <exception cref="ContentException">The file is missing, empty, not UTF-8, or holds a tab.</exception>
    public static ContentFile Read(string path)
    {
        var file = ReadTable(path);
        if (string.IsNullOrWhiteSpace(file.Text))
            throw new ContentException(path, 1, "the file is empty");
        var tab = Array.FindIndex(file.Lines, line => line.Contains('\t'));
        return tab < 0 ? file : throw new ContentException(path, tab + 1, "there is a tab here: use spaces");
    }

    /// <summary>A file whose lines are cells with tabs between them; it may be empty.</summary>
    /// <exception cref="ContentException">The file is missing or not UTF-8.</exception>
    public static ContentFile ReadTable(string path) => File.Exists(path)
        ? new(path, Decode(path).TrimStart('\uFEFF'))
        : throw new ContentException(path, 1, "the file is missing");

    static string Decode(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException e)
        {
            throw new ContentException(path, 1, "the file is not UTF-8", e);
        }
    }
}
