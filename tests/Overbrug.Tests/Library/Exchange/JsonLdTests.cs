using System.Text.Json;
using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>An item's page tells search engines what it is.</summary>
public sealed class JsonLdTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_page_tells_the_facts_as_a_learning_resource()
    {
        await site.Given().Item(site, "koffie");
        var said = await Said("koffie");
        Assert.Equal(("https://schema.org", "LearningResource", "https://schema.org/Movie"), (Text(said, "@context"), Text(said, "@type"), Text(said, "additionalType")));
        Assert.Equal(("https://overbrug.test/library/koffie", "https://example.org/koffie?a=1&b=2"), (Text(said, "@id"), Text(said, "url")));
        Assert.Equal(("Koffie aan de poort", "film", "2021"), (Text(said, "name"), Text(said, "learningResourceType"), Text(said, "datePublished")));
        Assert.Equal(["VBJK", "Hogeschool"], Texts(said, "author"));
        Assert.Equal(["nl", "fr"], Texts(said, "inLanguage"));
        Assert.Equal(["teachers", "parents"], said.GetProperty("audience").EnumerateArray().Select(who => Text(who, "educationalRole")));
        Assert.Equal(["en", "fr", "nl"], said.GetProperty("abstract").EnumerateArray().Select(text => Text(text, "@language")));
        Assert.Equal("CC BY 4.0", Text(said.GetProperty("license"), "name"));
        Assert.Equal(["auditory", "visual"], Texts(said, "accessMode"));
        Assert.Contains("Zonder Nederlands", said.GetProperty("accessibilitySummary").EnumerateArray().Select(text => Text(text, "@value")));
    }

    [Fact]
    public async Task What_is_not_known_is_not_said()
    {
        await site.Given().Item(site, "kaal", new ResourceFacts { Title = "Kaal", Kind = ResourceKind.Walk, Theme = "verdwenen", Ask = "In de bibliotheek" });
        var said = await Said("kaal");
        Assert.Equal("https://overbrug.test/library/kaal", Text(said, "url"));
        Assert.All(new[] { "additionalType", "datePublished", "author", "inLanguage", "audience", "about", "abstract", "license", "accessMode", "accessibilitySummary", "isAccessibleForFree" },
            name => Assert.False(said.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task Nothing_in_it_ends_the_block()
    {
        const string hostile = "</script><script>alert(1)</script><!-- & \u2028 \u2029 ]]> \"'";
        await site.Given().Item(site, "vijandig", GivenItems.Facts(hostile) with { Makers = hostile, Licence = hostile, About = LocalizedText.InDutch(hostile) });
        var page = await site.Anyone().Get("/library/vijandig");
        Assert.Single(page.Document.QuerySelectorAll("script:not([src])"));
        Assert.Equal(hostile, Text(await Said("vijandig"), "name"));
    }

    private async Task<JsonElement> Said(string slug)
    {
        var block = (await site.Anyone().Get($"/library/{slug}")).Document.QuerySelector("script[type='application/ld+json']")!;
        return JsonDocument.Parse(block.TextContent).RootElement;
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement of, string name) => of.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
}
