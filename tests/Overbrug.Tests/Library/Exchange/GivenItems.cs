using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>Items that nobody made.</summary>
internal static class GivenItems
{
    public static ResourceFacts Facts(string title = "Koffie aan de poort", ResourceKind kind = ResourceKind.Film, string theme = "parents") => new()
    {
        Title = title,
        Kind = kind,
        Makers = "VBJK; Hogeschool",
        Audience = WordList.Parse("teachers parents"),
        Year = 2021,
        Languages = WordList.Parse("nl fr"),
        Theme = theme,
        Link = "https://example.org/koffie?a=1&b=2",
        Layers = WordList.Parse("presence"),
        Keys = WordList.Parse("welcome bond-first"),
        NoDutch = true,
        Licence = "CC BY 4.0",
        About = LocalizedText.InDutch("Ouders drinken koffie aan de poort.").With("fr", "Des parents boivent un café.").With("en", "Parents have coffee."),
    };

    public static Task<Resource> Item(this Given given, Site site, string slug, ResourceFacts? facts = null) =>
        given.Save(_ => new Resource(slug, facts ?? Facts(), site.Clock.Now.UtcDateTime));

    /// <summary>So many items, a minute between them, every third about neighbourhood-welfare.</summary>
    public static async Task Items(this Site site, int count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        for (var n = 1; n <= count; n++)
        {
            site.Clock.Pass(TimeSpan.FromMinutes(1));
            db.Add(new Resource($"item-{n}", Facts($"Materiaal {n}", n % 2 == 0 ? ResourceKind.Book : ResourceKind.Film, n % 3 == 0 ? "neighbourhood-welfare" : "parents"), site.Clock.Now.UtcDateTime));
        }

        await db.SaveChangesAsync();
    }

    public static async Task Change(this Site site, string slug, System.Action<Resource> change)
    {
        var id = (await site.All<Resource>()).Single(r => r.Slug == slug).Id;
        await site.Given().Change(id, change);
    }
}
