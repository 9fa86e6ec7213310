namespace Overbrug.Visions;

/// <summary>The layers in order, and how they are called in addresses and words.</summary>
public static class Layers
{
    public static IReadOnlyList<Layer> FromTheGround { get; } = Enum.GetValues<Layer>();

    public static IReadOnlyList<Layer> FromTheTop { get; } = [.. FromTheGround.Reverse()];

    /// <summary>The layer that a method's choice means: <c>active-participation</c> is participation.</summary>
    public static Layer? Find(string? choice) => FromTheGround.Where(layer => choice is not null && (choice == layer.Id() || choice.EndsWith($"-{layer.Id()}", StringComparison.Ordinal))).Select(layer => (Layer?)layer).FirstOrDefault();

    public static string Id(this Layer layer) => layer.ToString().ToLowerInvariant();

    public static string Key(this Layer layer) => $"pyramid.layer-{layer.Id()}";

    public static string AboutKey(this Layer layer) => $"pyramid.about-{layer.Id()}";

    public static string Key(this ActionState state) => $"actions.state-{state.ToString().ToLowerInvariant()}";
}
