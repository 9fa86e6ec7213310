namespace Overbrug.Network;

/// <summary>How kinds and readers are called.</summary>
internal static class StoryWords
{
    public static string Key(this StoryKind kind) => $"public-stories.kind-{kind.ToString().ToLowerInvariant()}";

    public static string AboutKey(this StoryKind kind) => $"stories.about-{kind.ToString().ToLowerInvariant()}";

    public static string Key(this Reach reach) => $"stories.reach-{reach.ToString().ToLowerInvariant()}";

    public static string AboutKey(this Reach reach) => $"stories.reach-about-{reach.ToString().ToLowerInvariant()}";

    /// <summary>The kind that a method's choice means.</summary>
    public static StoryKind? Kind(string? choice) => Enum.TryParse<StoryKind>(choice, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>A threshold or a pitfall is told together with what helped.</summary>
    public static bool AsksWhatHelped(this StoryKind kind) => kind is StoryKind.Threshold or StoryKind.Pitfall;
}
