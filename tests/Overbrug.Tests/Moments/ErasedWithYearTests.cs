using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Overbrug.Moments;
using Overbrug.Moments.Heard;
using Overbrug.Tests.Moments.Erasing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class ErasedWithYearTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Of_a_school_year_that_is_over_the_numbers_that_stayed_are_told_and_no_silence()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var signUp = await scene.SignUp(moment, "blue", "fish", adults: 2, children: 1);
        await scene.SignUp(moment, "red", "owl");
        await site.Given().Change<SignUp>(signUp.Id, s => s.CountAtDoor(2, 1));
        await DailyWork.At(site, DailyWork.NextYear(site));

        var count = (await site.Read(db => MomentCount.OfAsync(db, [moment.Id], CancellationToken.None)))[moment.Id];
        var said = await Draw(await scene.Again(moment.Id), count);
        Assert.Contains("Dit schooljaar is voorbij. Welke gezinnen kwamen, is gewist.", said, StringComparison.Ordinal);
        Assert.Contains("Ze zouden komen: 2 gezinnen, 3 volwassenen, 1 kind", said, StringComparison.Ordinal);
        Assert.Contains("Aan de deur geteld: 2 volwassenen, 1 kind", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_is_of_a_year_that_is_over_once_its_families_are_erased()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var erased = DateOnly.FromDateTime(DailyWork.NextYear(site).UtcDateTime);
        Assert.False(ErasedWithYear.Holds(moment, moment.Day));
        Assert.False(ErasedWithYear.Holds(moment, erased.AddDays(-1)));
        Assert.True(ErasedWithYear.Holds(moment, erased));
    }

    private async Task<string> Draw(Moment moment, MomentCount count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Moment"] = moment, ["Count"] = count, ["Hoped"] = Beforehand.Nothing });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ErasedWithYear>(parameters)).ToHtmlString());
        return new HtmlParser().ParseDocument(html).Body!.TextContent;
    }
}
