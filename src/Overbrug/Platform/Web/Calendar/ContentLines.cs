using System.Globalization;
using System.Text;

namespace Overbrug.Platform.Web.Calendar;

/// <summary>Content lines of RFC 5545 §3.1: CRLF, at most 75 octets, text escaped.</summary>
internal sealed class ContentLines
{
    const int MostOctets = 75;
    readonly StringBuilder _lines = new();

    /// <summary>A time without its zone.</summary>
    public static string Wall(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>A line whose value is written as it is.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }
            _lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        _lines.Append("\r\n");
    }

    /// <summary>A line with what a person wrote; nothing when there is no text.</summary>
    public void AddText(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) Add(name, Escaped(text));
    }

    public override string ToString() => _lines.ToString();

    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
            if (letter == '\n') escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (letter == '\t' || !char.IsControl(letter)) escaped.Append(letter);
        return escaped.ToString();
    }
}
