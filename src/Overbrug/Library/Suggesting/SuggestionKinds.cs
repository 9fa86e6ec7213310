namespace Overbrug.Library.Suggesting;

/// <summary>How kinds of suggestions are called in words.</summary>
internal static class SuggestionKinds
{
    public static string Key(this SuggestionKind kind) => $"library-suggest.kind-{kind.ToString().ToLowerInvariant()}";

    public static string AboutKey(this SuggestionKind kind) => $"library-suggest.about-{kind.ToString().ToLowerInvariant()}";
}
