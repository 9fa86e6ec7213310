using System.IO.Compression;
using System.Text;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

/// <summary>A class page that is drawn once for many is to the letter what each of them would get alone.</summary>
public sealed class DrawnOnceTests
{
    [Fact]
    public async Task Every_family_of_the_story_reads_its_own_page()
    {
        await using var site = new Site();
        await Stories.All["demo"](site.Services, TestContext.Current.CancellationToken);
        var families = (await site.All<Family>()).Where(f => f.Code is not null).ToList();
        var classes = (await site.All<ClassGroup>()).Where(c => c.Code is not null).ToList();
        Assert.True(families.Count > 20);
        foreach (var lang in new[] { "nl", "fr", "ar" })
        {
            foreach (var (at, family) in families.Index())
            {
                var phone = site.Anyone();
                phone.Keep(FamilyCookie.Name, family.Code!);
                await SameAsAlone(site.Anyone(), $"/{lang}/k/{family.Code}");
                await SameAsAlone(phone, $"/{lang}/k/{classes[at % classes.Count].Code}");
            }
        }
    }

    [Fact]
    public async Task What_one_family_says_changes_its_page_and_no_other()
    {
        await using var site = new Site();
        var world = await Moments.Scene.Of(site);
        var moment = await world.Moment(m => m.Door = Door.SignUp);
        var (fish, bike) = (await site.Given().Family(world.Class, "blue", "fish"), await site.Given().Family(world.Class, "red", "bike"));
        foreach (var (family, alias) in new[] { (fish, "blauwe vis"), (bike, "rode fiets") })
        {
            (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay("We komen").ShouldSay(alias);
        }

        await world.PhoneSays(moment, fish, adults: 2);
        (await site.Anyone().Get($"/nl/k/{fish.Code}")).ShouldSay("Jullie komen met 2 volwassenen").ShouldSay("blauwe vis");
        (await site.Anyone().Get($"/nl/k/{bike.Code}")).ShouldSay("We komen").ShouldSay("rode fiets");
    }

    [Fact]
    public async Task What_is_the_same_for_two_readers_is_drawn_once_and_each_reads_their_own()
    {
        var (pages, drawn) = (new DrawnOnce(), 0);
        foreach (var name in new[] { "blauwe vis", "rode fiets" })
        {
            using var answer = new MemoryStream();
            var http = new DefaultHttpContext { Response = { Body = answer } };
            await pages.AnswerAsync(http, new Drawing("same", new Dictionary<string, string> { ["*"] = name }), () =>
            {
                drawn++;
                return http.Response.WriteAsync("Jullie zijn *. Dag *!");
            });
            Assert.Equal($"Jullie zijn {name}. Dag {name}!", Encoding.UTF8.GetString(answer.ToArray()));
        }

        Assert.Equal(1, drawn);
    }

    [Theory]
    [InlineData("gzip, deflate", true)]
    [InlineData("br", false)]
    [InlineData("gzip;q=0", false)]
    public async Task A_phone_gets_it_in_the_form_it_takes(string takes, bool isZipped)
    {
        await using var site = new Site();
        var world = await Moments.Scene.Of(site);
        await world.Moment();
        var family = await site.Given().Family(world.Class, "blue", "fish");
        var phone = site.Anyone();
        phone.Headers["Accept-Encoding"] = takes;
        foreach (var _ in new[] { "drawn", "again" })
        {
            using var answer = await phone.Send(HttpMethod.Get, $"/nl/k/{family.Code}");
            Assert.Equal(("Accept-Encoding", isZipped), (answer.Headers.Vary.ToString(), answer.Content.Headers.ContentEncoding.Contains("gzip")));
            await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            using var reader = new StreamReader(isZipped ? new GZipStream(body, CompressionMode.Decompress) : body);
            Assert.Contains("blauwe vis", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static async Task SameAsAlone(Browser browser, string url)
    {
        var alone = (await browser.Get(url + "?gedaan=")).Html;
        var (first, again) = ((await browser.Get(url)).Html, (await browser.Get(url)).Html);
        Assert.Equal(alone, first);
        Assert.Equal(alone, again);
    }
}
