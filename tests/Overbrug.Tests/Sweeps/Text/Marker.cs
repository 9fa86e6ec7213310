using System.Text;

namespace Overbrug.Tests.Sweeps.Text;

/// <summary>A text that tries to be a tag, an attribute, a formula and a change of direction; each one has a number.</summary>
/// <param name="Typed">as it is sent, with an accent of its own</param>
internal sealed record Marker(string Field, string Typed)
{
    private const string Long = "<script>alert(1)</script>\"'&;,\\|' /C calc'!A0\u202Ee\u0301";
    private const string Short = "<i>\"'&;,\\\u202E";

    /// <summary>As it must be stored: the same in NFC.</summary>
    public string Stored => Typed.Normalize(NormalizationForm.FormC);

    /// <summary>As it is read: what it turned is turned back at its end.</summary>
    public string Read => Stored + "\u202C";

    /// <summary>As a sentence around it shows it: what turns the direction of others is left out there.</summary>
    public string InSentence => Stored.Replace("\u202E", "", StringComparison.Ordinal).Replace("\u202C", "", StringComparison.Ordinal);

    public static Marker For(string field, int number, int most) => new(field, $"=M{number:000000}{(most > Long.Length + 8 ? Long : Short)}");

    public bool IsIn(string text) => text.Contains(Read, StringComparison.Ordinal) || text.Contains(InSentence, StringComparison.Ordinal);
}
