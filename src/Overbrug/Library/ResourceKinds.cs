using System.Text.Json;

namespace Overbrug.Library;

/// <summary>How kinds are called in addresses and words.</summary>
public static class ResourceKinds
{
    public static IReadOnlyList<ResourceKind> All { get; } = Enum.GetValues<ResourceKind>();

    /// <summary>In kebab case: <c>self-scan</c>.</summary>
    public static string Id(this ResourceKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static ResourceKind? Find(string id) => All.Where(kind => kind.Id() == id).Select(kind => (ResourceKind?)kind).FirstOrDefault();

    public static string Picture(this ResourceKind kind) => kind switch
    {
        ResourceKind.Film => "film",
        ResourceKind.Presentation => "photo",
        ResourceKind.Recording or ResourceKind.Podcast => "listen",
        ResourceKind.Method => "together",
        ResourceKind.SelfScan => "pencil",
        ResourceKind.Website => "look",
        ResourceKind.Walk => "walk",
        _ => "reading",
    };

    public static string Key(this ResourceKind kind) => $"library.kind-{kind.Id()}";
}
