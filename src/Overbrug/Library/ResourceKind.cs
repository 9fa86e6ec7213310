namespace Overbrug.Library;

/// <summary>What an item of the library is.</summary>
public enum ResourceKind
{
    Book,
    Film,
    Article,
    Blog,
    Presentation,
    Recording,
    Podcast,
    Method,
    SelfScan,
    Website,
    Brochure,
    Walk,
}
