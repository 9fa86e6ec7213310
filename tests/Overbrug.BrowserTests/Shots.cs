using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>Pictures of the demo, to look at and for the guides; only made when asked for (<c>bin/shots</c>).</summary>
public sealed class Shots(DemoSite site)
{
    private static string Folder => Environment.GetEnvironmentVariable("OVERBRUG_SHOTS") ?? "shots";

    private static string Guides => Environment.GetEnvironmentVariable("OVERBRUG_GUIDE_SHOTS") ?? Folder;

    [Theory(Explicit = true)]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task Pages_of_parents(string language) => await Picture(await Tour.OfParent(site, language), "-" + language);

    [Fact(Explicit = true)]
    public async Task Pages_for_anyone() => await Picture([.. await Tour.ForAnyone(site), Tour.Previews], "");

    [Fact(Explicit = true)]
    public async Task Pages_of_the_team() => await Picture(await Tour.OfTeam(site), "");

    [Theory(Explicit = true)]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task Thanks(string language)
    {
        var phone = await site.Device(language: language);
        await DeviceVoice.GiveAsync(phone, "nl-BE ar-SA");
        await phone.GotoAsync((await Tour.OfParent(site, language)).First(stop => stop.Name == "coming").Url);
        foreach (var fold in await phone.Locator("details").AllAsync())
        {
            await fold.EvaluateAsync("fold => { fold.open = true; }");
        }

        await phone.Locator("label:has([name=Hopes])").First.ClickAsync();
        await phone.Locator("label:has([name=Remember][value=no])").ClickAsync();
        await Looks(phone, $"coming-chosen-{language}");
        await phone.Locator("form button.big-act").ClickAsync();
        await Looks(phone, $"thanks-{language}");
    }

    [Theory(Explicit = true)]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task Pages_behind_a_card(string language) => await Picture(await CardTour.Of(site, language), "-" + language);

    [Fact(Explicit = true)]
    public async Task Pictures_for_the_guides()
    {
        var phone = await site.Device();
        await phone.GotoAsync((await Tour.OfParent(site, "ar"))[0].Url);
        await Guide(phone, "klaspagina");
        await phone.GotoAsync("/privacy");
        await Guide(phone, "wat-we-bewaren");

        var tour = await Tour.ForGuides(site);
        foreach (var stops in tour.GroupBy(stop => stop.Role))
        {
            var page = await site.SignedIn(stops.Key!);
            foreach (var stop in stops)
            {
                var isPaper = stop.Url.Contains("/print/", StringComparison.Ordinal);
                await page.EmulateMediaAsync(new() { Media = isPaper ? Media.Print : Media.Screen });
                await page.SetViewportSizeAsync(isPaper ? 720 : 1280, isPaper ? 1040 : 820);
                await page.GotoAsync(stop.Url);
                await Guide(page, stop.Name);
            }

            await page.Context.CloseAsync();
        }
    }

    private static Task Guide(IPage page, string name) => Save(page, Path.Combine(Guides, name + ".png"), whole: false);

    private async Task Picture(IEnumerable<Stop> stops, string language)
    {
        foreach (var visits in stops.GroupBy(stop => stop.Role))
        {
            var page = visits.Key is { } role ? await site.SignedIn(role) : await site.Device();
            if (visits.Key is null)
            {
                await DeviceVoice.GiveAsync(page, "nl-BE ar-SA");
            }

            foreach (var stop in visits)
            {
                await page.GotoAsync(stop.Url);
                await Looks(page, stop.Name + language);
            }

            await page.Context.CloseAsync();
        }
    }

    private static async Task Looks(IPage page, string name)
    {
        foreach (var (scheme, look) in new[] { (ColorScheme.Light, "light"), (ColorScheme.Dark, "dark") })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 360, 768, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                await Save(page, Path.Combine(Folder, $"{name}-{width}-{look}.png"));
            }
        }
    }

    private static Task Save(IPage page, string path, bool whole = true) => page.ScreenshotAsync(new() { Path = path, FullPage = whole });
}
