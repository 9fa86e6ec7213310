using System.Net;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Importing.Harvesting;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web.Outside;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

/// <summary>Other libraries, good ones and bad ones, on this machine.</summary>
public sealed class HarvestTests : IAsyncLifetime
{
    private const string Head = "<?xml version='1.0'?><OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/' xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/' xmlns:dc='http://purl.org/dc/elements/1.1/'>";
    private readonly Site site = Site.Having(services => services.AddSingleton(new OutsideDoor(allowsLoopback: true, (_, _) => Task.FromResult(new[] { IPAddress.Loopback }))));
    private Desk desk = null!;

    public async ValueTask InitializeAsync() => desk = await Desk.Of(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task All_pages_are_read_mapped_and_taken_over_and_told_again_they_change()
    {
        var (title, gone) = ("Bruggen bouwen", "");
        await using var server = await Library(query => query switch
        {
            "?verb=ListRecords&metadataPrefix=oai_dc" => Records("""
                <dc:title>Bruggen bouwen</dc:title><dc:creator>Peeters; An</dc:creator><dc:creator>Karim</dc:creator><dc:type>info:eu-repo/semantics/book</dc:type><dc:language>dut</dc:language>
                <dc:date>2019-05-01</dc:date><dc:identifier>oai:x</dc:identifier><dc:identifier>https://example.org/bruggen</dc:identifier><dc:subject>Bruggen naar buurt en welzijn</dc:subject>
                <dc:description xml:lang="fr">&lt;p&gt;Des ponts.&lt;/p&gt;</dc:description><dc:description>Over bruggen &amp;amp; buurten.</dc:description><dc:rights>CC BY</dc:rights>
                """.Replace("Bruggen bouwen", title, StringComparison.Ordinal), "oai:x:1", "a b&c"),
            "?verb=ListRecords&resumptionToken=a%20b%26c" => $"<ListRecords>{Record("oai:x:2", "<dc:title>Een film</dc:title><dc:type>MovingImage</dc:type>")}{Record("oai:x:3", "<dc:creator>Niemand</dc:creator>")}{gone}<resumptionToken/></ListRecords>",
            _ => "<error code='badVerb'/>",
        });
        var page = await Harvest(server);
        page.ShouldSay("Nieuw: 2").ShouldSay("Niet te lezen: 1").ShouldSay("Hier hoort geen titel bij.");
        await page.Submit("Neem over");
        var facts = (await desk.Item("Bruggen bouwen")).Facts;
        Assert.Equal((ResourceKind.Book, "Peeters, An; Karim", 2019, "nl", "neighbourhood-welfare", "https://example.org/bruggen", "CC BY"), (facts.Kind, facts.Makers, facts.Year!.Value, facts.Languages.ToString(), facts.Theme, facts.Link, facts.Licence));
        Assert.Equal(("Des ponts.", "Over bruggen & buurten.", true), (facts.About["fr"], facts.About.Dutch, facts.About.IsDraft("fr")));
        Assert.Equal((ResourceKind.Film, "parents"), ((await desk.Item("Een film")).Facts.Kind, (await desk.Item("Een film")).Facts.Theme));

        (await Harvest(server)).ShouldSay("Hetzelfde: 2");
        (title, gone) = ("Bruggen bouwen, tweede druk", "<record><header status='deleted'><identifier>oai:x:9</identifier></header></record>");
        await (await Harvest(server)).Submit("Neem over");
        Assert.Equal("Bruggen bouwen, tweede druk", (await desk.Item("Bruggen bouwen, tweede druk")).Facts.Title);
        Assert.Equal([null, null], (await site.All<Resource>()).Select(item => item.WithdrawnAt));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Another_Overbrug_reads_our_kinds_as_they_are(ResourceKind kind)
    {
        var item = new Resource("soep", GivenLibrary.Facts("Soep") with { Kind = kind }, DateTime.UnixEpoch);
        var told = new OaiRecord { Identifier = "oai:x:1" };
        told.Fields.AddRange([("title", "", "Soep"), ("type", "", Overbrug.Library.Exchange.KindNames.DublinCore(kind)), ("type", "", item.Facts.Kind.Id())]);
        Assert.Equal(kind, DublinCore.Facts(told, site.Services.GetRequiredService<LibraryShelf>(), "parents", "https://example.org/oai")!.Kind);
    }

    public static TheoryData<ResourceKind> Kinds => [.. ResourceKinds.All];

    [Fact]
    public async Task A_source_that_uses_a_name_of_ours_changes_and_takes_away_nothing_of_ours()
    {
        await desk.Item("soep", "Soep");
        var isGone = false;
        await using var server = await Library(_ => isGone ? "<ListRecords><record><header status='deleted'><identifier>soep</identifier></header></record></ListRecords>" : Records("<dc:title>Iets anders</dc:title>", "soep"));
        (await Harvest(server)).ShouldSay("Nieuw: 1").ShouldNotSay("Veranderd");
        isGone = true;
        (await Harvest(server)).ShouldNotSay("Daar weggehaald");
        Assert.Equal("Soep", Assert.Single(await site.All<Resource>()).Facts.Title);
    }

    [Fact]
    public async Task What_the_source_took_away_goes_here_too()
    {
        var isGone = false;
        await using var server = await Library(_ => isGone ? "<ListRecords><record><header status='deleted'><identifier>oai:x:1</identifier></header></record></ListRecords>" : Records("<dc:title>Weg</dc:title>", "oai:x:1"));
        await (await Harvest(server)).Submit("Neem over");
        isGone = true;
        var page = await Harvest(server);
        page.ShouldSay("Daar weggehaald: 1").ShouldSay("Er gaat 1 ding weg.");
        await page.Submit("Neem over");
        Assert.NotNull(Assert.Single(await site.All<Resource>()).WithdrawnAt);
    }

    [Theory]
    [InlineData("cut", "is stuk of breekt af")]
    [InlineData("html", "is stuk of breekt af")]
    [InlineData("other", "deelt geen bibliotheek haar lijst")]
    [InlineData("bomb", "is stuk of breekt af")]
    [InlineData("outside", "is stuk of breekt af")]
    [InlineData("deep", "is stuk of breekt af")]
    [InlineData("circle", "in een kringetje rond")]
    [InlineData("endless", "te veel om in één keer na te kijken")]
    [InlineData("huge", "stuurt veel te veel in één keer")]
    [InlineData("refusal", "weigert: cannotDisseminateFormat")]
    [InlineData("404", "antwoordt met 404")]
    [InlineData("busy", "vraagt om te wachten")]
    [InlineData("inward", "wijst naar een gesloten netwerk")]
    public async Task A_bad_answer_becomes_a_sentence_and_nothing_is_kept(string how, string sentence)
    {
        var page = 0;
        await using var server = await OutsideServer.Start(http => Answer(http, how, () => ++page));
        (await Harvest(server)).ShouldSay("Dit lukte niet. Er is niets overgenomen.").ShouldSay(sentence);
        Assert.Empty(await site.All<ImportRow>());
        Assert.Empty(await site.All<Resource>());
        Assert.InRange(server.Asked.Count, 1, OaiSource.MostPages + 2);
    }

    [Fact]
    public async Task A_source_that_asks_for_a_moment_gets_it_and_no_records_is_no_trouble()
    {
        var asked = 0;
        await using var server = await OutsideServer.Start(http =>
        {
            if (asked++ == 0)
            {
                (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (503, "1");
                return Task.CompletedTask;
            }

            return http.Response.WriteAsync(Head + (http.Request.QueryString.Value!.Contains("Identify", StringComparison.Ordinal) ? "<Identify><protocolVersion>2.0</protocolVersion></Identify>" : "<error code='noRecordsMatch'>none</error>") + "</OAI-PMH>");
        });
        (await Harvest(server)).ShouldSay("Hier is niets om over te nemen.");
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task While_it_is_read_the_page_says_so_and_a_source_that_drips_is_left()
    {
        await using var server = await OutsideServer.Start(async http =>
        {
            while (true)
            {
                await http.Response.WriteAsync(" ", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(20, http.RequestAborted);
            }
        });
        var page = await (await desk.Editor.Get("/library-desk/imports/new")).Submit("Lees en toon mij", ("Address", Named(server)), ("Theme", "parents"));
        page.ShouldSay("We zijn bezig met lezen.").ShouldSay("Kijk opnieuw");
        (await desk.Editor.Get("/library-desk/imports")).ShouldSay("We lezen nog");
        await using var scope = site.Services.CreateAsyncScope();
        var problem = await Assert.ThrowsAsync<UnreadableException>(() => scope.ServiceProvider.GetRequiredService<OaiSource>().ReadAsync(server.At("/oai"), "parents", TimeSpan.FromMilliseconds(500), 10, TestContext.Current.CancellationToken));
        Assert.Equal("library-import.oai-slow", problem.Key);
    }

    private static async Task Answer(HttpContext http, string how, Func<int> next)
    {
        var isIdentify = http.Request.QueryString.Value!.Contains("Identify", StringComparison.Ordinal);
        switch (how)
        {
            case "404":
                http.Response.StatusCode = 404;
                return;
            case "busy":
                (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (503, "86400");
                return;
            case "inward":
                http.Response.Redirect("http://169.254.169.254/latest/meta-data");
                return;
            case "huge" when !isIdentify:
                while (true)
                {
                    await http.Response.Body.WriteAsync(new byte[1_000_000], http.RequestAborted);
                }

            default:
                await http.Response.WriteAsync(isIdentify && how is not ("other" or "html") ? Head + "<Identify><protocolVersion>2.0</protocolVersion></Identify></OAI-PMH>" : Bad(how, next()));
                return;
        }
    }

    private static string Bad(string how, int page) => how switch
    {
        "cut" => Head + "<ListRecords><record><header><identifier>oai:x:1</identifier></header>",
        "html" => "<!doctype html><html><body>hello<br></body></html>",
        "other" => "<rss/>",
        "bomb" => "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + Head + "<ListRecords>&b;</ListRecords></OAI-PMH>",
        "outside" => "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + Head + "</OAI-PMH>",
        "deep" => Head + string.Concat(Enumerable.Repeat("<a>", 10_000)),
        "circle" => Head + Records("<dc:title>x</dc:title>", $"oai:x:{page}", "again") + "</OAI-PMH>",
        "endless" => Head + Records("<dc:title>x</dc:title>", $"oai:x:{page}", $"page-{page}") + "</OAI-PMH>",
        "refusal" => Head + "<error code='cannotDisseminateFormat'>no</error></OAI-PMH>",
        _ => throw new InvalidOperationException(how),
    };

    private static Task<OutsideServer> Library(Func<string, string> answer) => OutsideServer.Start(http => http.Response.WriteAsync(
        Head + (http.Request.QueryString.Value == "?verb=Identify" ? "<Identify><protocolVersion>2.0</protocolVersion></Identify>" : answer(http.Request.QueryString.Value!)) + "</OAI-PMH>"));

    private static string Records(string core, string id, string token = "") => $"<ListRecords>{Record(id, core)}<resumptionToken>{token.Replace("&", "&amp;", StringComparison.Ordinal)}</resumptionToken></ListRecords>";

    private static string Record(string id, string core) => $"<record><header><identifier>{id}</identifier></header><metadata><oai_dc:dc>{core}</oai_dc:dc></metadata></record>";

    private static string Named(OutsideServer server) => $"http://library.example:{server.At("/").Port}/oai?verb=Identify";

    private async Task<Page> Harvest(OutsideServer server)
    {
        var page = await (await desk.Editor.Get("/library-desk/imports/new")).Submit("Lees en toon mij", ("Address", Named(server)), ("Theme", "parents"));
        await site.RunJobs();
        Assert.DoesNotContain(await site.All<Job>(), job => job.LastError is not null);
        return await page.Click("Kijk opnieuw");
    }
}
