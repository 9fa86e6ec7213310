using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library;

/// <summary>Items for tests: what is not said is a Dutch book about parents.</summary>
internal static class GivenLibrary
{
    public static Task<Resource> Item(this Given given, string slug, string title = "Soep met ouders", Func<ResourceFacts, ResourceFacts>? change = null) =>
        given.Save(_ => new Resource(slug, (change ?? (same => same))(Facts(title)), given.Now));

    public static ResourceFacts Facts(string title) => new()
    {
        Title = title,
        Kind = ResourceKind.Book,
        Makers = "Een buurthuis",
        Audience = new(["teachers"]),
        Year = 2020,
        Languages = new(["nl"]),
        Theme = "parents",
        Link = "https://boek.example.be/soep",
        About = LocalizedText.InDutch("Een boek over koken in de klas.").With("fr", "Un livre sur la cuisine en classe.", draft: true),
    };
}
