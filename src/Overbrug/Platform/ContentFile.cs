using System.Text;

namespace Overbrug.Platform;

/// <summary>A text file that people edit: UTF-8, not empty, without tab characters.</summary>
public sealed record ContentFile(string Path, string Text)
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Lines without their endings; the first is line 1 in messages.</summary>
    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');

    /// <exception cref="ContentException">The file is missing, empty, not UTF-8, or holds a tab.</exception>
    public static ContentFile Read(string path)
    {
        if (!File.Exists(path))
            throw new ContentException(path, 1, "the file is missing");
        var file = new ContentFile(path, Decode(path).TrimStart('\uFEFF'));
        if (string.IsNullOrWhiteSpace(file.Text))
            throw new ContentException(path, 1, "the file is empty");
        var tab = Array.FindIndex(file.Lines, line => line.Contains('\t'));
        return tab < 0 ? file : throw new ContentException(path, tab + 1, "there is a tab here: use spaces");
    }

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
