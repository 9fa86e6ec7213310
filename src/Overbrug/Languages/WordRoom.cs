namespace Overbrug.Languages;

/// <summary>The words of one room as things to choose from.</summary>
public static class WordRoom
{
    /// <summary>The ids of a room (<c>kinds</c> has <c>cooking</c> …) in the order of its Dutch file.</summary>
    public static IReadOnlyList<string> Ids(this Words words, string room) =>
        [.. words.Of(words.Languages.Dutch).Values.Where(word => word.Room == room).OrderBy(word => word.Line).Select(word => word.Key[(room.Length + 1)..])];
}
