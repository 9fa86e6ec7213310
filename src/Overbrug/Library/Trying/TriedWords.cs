namespace Overbrug.Library.Trying;

/// <summary>Where a text stands with the editors, in words for the school that wrote it.</summary>
internal static class TriedWords
{
    public static string Key(this Look look) => $"library-tried.look-{look.ToString().ToLowerInvariant()}";
}
