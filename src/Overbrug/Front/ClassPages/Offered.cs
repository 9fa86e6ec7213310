using Overbrug.Languages;

namespace Overbrug.Front.ClassPages;

/// <summary>Ids of what people can wish for or offer: the words of a room, in the order of its file.</summary>
public static class Offered
{
    public static IReadOnlyList<string> Wishes(Words words) => In(words, "want-");

    public static IReadOnlyList<string> Offers(Words words) => In(words, "can-");

    private static IReadOnlyList<string> In(Words words, string start) => [.. words.Ids("wishes").Where(id => id.StartsWith(start, StringComparison.Ordinal))];
}
