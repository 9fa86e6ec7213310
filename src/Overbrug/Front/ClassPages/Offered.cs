using Overbrug.Languages;

namespace Overbrug.Front.ClassPages;

/// <summary>Ids of what people can pick: the words of a room, in the order of its file.</summary>
public static class Offered
{
    public static IReadOnlyList<string> Hopes(Words words) => In(words, "hopes.");

    public static IReadOnlyList<string> Wishes(Words words) => In(words, "wishes.want-", "wishes.");

    public static IReadOnlyList<string> Offers(Words words) => In(words, "wishes.can-", "wishes.");

    private static IReadOnlyList<string> In(Words words, string start, string? drop = null) =>
        [.. words.Of(words.Languages.Dutch).Values.Where(word => word.Key.StartsWith(start, StringComparison.Ordinal)).OrderBy(word => word.Line).Select(word => word.Key[(drop ?? start).Length..])];
}
