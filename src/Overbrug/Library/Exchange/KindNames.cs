namespace Overbrug.Library.Exchange;

/// <summary>What the kinds of items are in the lists of other systems.</summary>
internal static class KindNames
{
    /// <summary>In the DCMI Type Vocabulary.</summary>
    public static string DublinCore(ResourceKind kind) => kind switch
    {
        ResourceKind.Film or ResourceKind.Recording => "MovingImage",
        ResourceKind.Podcast => "Sound",
        ResourceKind.Website or ResourceKind.SelfScan => "InteractiveResource",
        ResourceKind.Walk => "Event",
        _ => "Text",
    };

    /// <summary>The type of schema.org beside LearningResource; null when none says more.</summary>
    public static string? SchemaOrg(ResourceKind kind) => kind switch
    {
        ResourceKind.Book => "Book",
        ResourceKind.Film => "Movie",
        ResourceKind.Recording => "VideoObject",
        ResourceKind.Article => "Article",
        ResourceKind.Blog => "BlogPosting",
        ResourceKind.Presentation => "PresentationDigitalDocument",
        ResourceKind.Podcast => "PodcastEpisode",
        ResourceKind.Method => "HowTo",
        ResourceKind.SelfScan => "Quiz",
        ResourceKind.Website => "WebSite",
        _ => null,
    };

    /// <summary>How one takes it in, where its kind leaves no doubt.</summary>
    public static IReadOnlyList<string> AccessModes(ResourceKind kind) => kind switch
    {
        ResourceKind.Film or ResourceKind.Recording => ["auditory", "visual"],
        ResourceKind.Podcast => ["auditory"],
        ResourceKind.Book or ResourceKind.Article or ResourceKind.Blog or ResourceKind.Brochure => ["textual"],
        _ => [],
    };
}
