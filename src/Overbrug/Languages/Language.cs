using System.Globalization;

namespace Overbrug.Languages;

public enum Direction { Ltr, Rtl }

public sealed record Language(
    string Tag, string Name, Direction Direction, string Script, string Plural, CultureInfo Culture,
    string DayPattern, string TimePattern, int Order)
{
    public const string DutchTag = "nl";

    public bool IsDutch => Tag == DutchTag;
    public bool IsRtl => Direction == Direction.Rtl;
    public string Dir => IsRtl ? "rtl" : "ltr";

    public bool Equals(Language? other) => Tag == other?.Tag;
    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => Tag;
}
