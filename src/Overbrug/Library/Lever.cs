using Overbrug.Languages;

namespace Overbrug.Library;

/// <summary>Something that moves a school forward, with the themes under it.</summary>
public sealed record Lever(string Id, LocalizedText Name, IReadOnlyList<Theme> Themes)
{
    public const int IdLength = 40;
}

/// <summary>What an item is about.</summary>
public sealed record Theme(string Id, LocalizedText Name);
