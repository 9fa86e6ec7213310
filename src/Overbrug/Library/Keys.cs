namespace Overbrug.Library;

/// <summary>
/// The twelve keys to a good relation between parents and school, in the order of the brochure by the King Baudouin Foundation and VBJK;
/// the short names are ours.
/// </summary>
public static class Keys
{
    public static IReadOnlyList<string> All { get; } =
    [
        "welcome", "team", "as-they-are", "first-step", "bond-first", "spoken-and-visual",
        "beyond-language", "make-explicit", "fathers", "more-doors", "neighbourhood-ties", "time-as-ally",
    ];

    public static string Key(string id) => $"library.key-{id}";
}
