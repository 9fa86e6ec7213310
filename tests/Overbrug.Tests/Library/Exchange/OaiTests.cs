using System.Net;
using System.Text;
using Overbrug.Library.Exchange;
using Overbrug.Tests.Support;
using static Overbrug.Tests.Library.Exchange.Harvester;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>The six verbs and every way to ask them wrongly.</summary>
public sealed class OaiTests : IAsyncDisposable
{
    private const string One = "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:overbrug.test:";
    private readonly Site site = new();
    private readonly Harvester harvester;

    public OaiTests() => harvester = new(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task It_says_who_it_is()
    {
        await site.Given().Item(site, "koffie");
        var first = site.Clock.Now;
        site.Clock.Pass(TimeSpan.FromDays(3));
        await site.Given().Item(site, "later");
        var identify = (await harvester.Ask("verb=Identify")).Element(Oai + "Identify")!;
        Assert.Equal("https://overbrug.test/oai", (string)identify.Element(Oai + "baseURL")!);
        Assert.Equal($"{first.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}", (string)identify.Element(Oai + "earliestDatestamp")!);
        Assert.Equal("postmaster@overbrug.test", (string)identify.Element(Oai + "adminEmail")!);
    }

    [Theory]
    [InlineData("post@school.example", "post@school.example")]
    [InlineData("mailto:post@school.example?subject=x", "post@school.example")]
    [InlineData("https://school.example/contact", "postmaster@overbrug.test")]
    [InlineData("post@localhost", "postmaster@overbrug.test")]
    public async Task Its_mail_address_is_that_of_the_installation(string contact, string mail)
    {
        await using var other = new Site("--OVERBRUG_CONTACT", contact);
        Assert.Equal(mail, (string)(await new Harvester(other).Ask("verb=Identify")).Descendants(Oai + "adminEmail").Single());
    }

    [Fact]
    public async Task A_record_tells_the_facts()
    {
        await site.Given().Item(site, "koffie");
        var record = (await harvester.Ask(One + "koffie")).Descendants(Oai + "record").Single();
        Assert.Equal("oai:overbrug.test:koffie", (string)record.Descendants(Oai + "identifier").Single());
        string[] Said(string name) => [.. record.Descendants(Dc + name).Select(element => element.Value)];
        Assert.Equal(["Koffie aan de poort"], Said("title"));
        Assert.Equal(["VBJK", "Hogeschool"], Said("creator"));
        Assert.Equal(["2021"], Said("date"));
        Assert.Equal(["MovingImage", "film"], Said("type"));
        Assert.Equal(["https://example.org/koffie?a=1&b=2", "https://overbrug.test/library/koffie"], Said("identifier"));
        Assert.Equal(["nl", "fr"], Said("language"));
        Assert.Equal(["CC BY 4.0"], Said("rights"));
        Assert.Equal(["en", "fr", "nl"], record.Descendants(Dc + "description").Select(element => (string)element.Attribute(System.Xml.Linq.XNamespace.Xml + "lang")!));
        Assert.Contains("Partnerschap met ouders", Said("subject"));
    }

    [Fact]
    public async Task Text_that_XML_cannot_hold_is_left_out()
    {
        await site.Given().Item(site, "vreemd", GivenItems.Facts("a\u0001bc\uFFFEd 🐟 <![CDATA[ ]]> &amp; \u202E") with { Makers = "\u000B", Theme = "weg\u0002", Licence = "\u001F" });
        foreach (var ask in new[] { One + "vreemd", "verb=ListRecords&metadataPrefix=oai_dc" })
        {
            var title = (string)(await harvester.Ask(ask)).Descendants(Dc + "title").Single();
            Assert.Equal("abcd 🐟 <![CDATA[ ]]> &amp;", title[..title.IndexOf(" \u202E", StringComparison.Ordinal)]);
        }
    }

    [Fact]
    public void Half_of_a_pair_is_left_out()
    {
        string[] typed = ["a\uD800", "\uDC00\uD83D\uDC1F\uD83D", "\uDC1F\uD83D", "\0\t\r\n\u0085\uFFFF", ""];
        Assert.Equal(["a", "🐟", "", "\t\r\n\u0085", ""], typed.Select(XmlAnswer.Text));
    }

    [Fact]
    public async Task Formats_are_told_of_all_and_of_one()
    {
        await site.Given().Item(site, "koffie");
        foreach (var ask in new[] { "verb=ListMetadataFormats", "verb=ListMetadataFormats&identifier=oai:overbrug.test:koffie" })
        {
            Assert.Equal("oai_dc", (string)(await harvester.Ask(ask)).Descendants(Oai + "metadataPrefix").Single());
        }

        await site.Change("koffie", item => item.Withdraw(site.Clock.Now.UtcDateTime));
        Assert.Equal("noMetadataFormats", await harvester.Error("verb=ListMetadataFormats&identifier=oai:overbrug.test:koffie"));
    }

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("Verb=Identify", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&x=1", "badArgument")]
    [InlineData("verb=Identify&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListSets&set=kind", "badArgument")]
    [InlineData("verb=ListSets&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&from=2026-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&identifier=x", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=ListRecords&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-29", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T24:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00%2B01:00", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=%00", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=kind:", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=%00", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=kind%0A", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc", "noRecordsMatch")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=GetRecord&identifier=oai:overbrug.test:x", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=marc21&identifier=oai:overbrug.test:x", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=%ED%A0%80&identifier=oai:overbrug.test:x", "badArgument")]
    [InlineData(One + "x", "idDoesNotExist")]
    [InlineData(One, "idDoesNotExist")]
    [InlineData(One + "%00", "idDoesNotExist")]
    [InlineData(One + "%ED%A0%80%F0%9F%90%9F", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elders.example:x", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=x", "idDoesNotExist")]
    public async Task A_wrong_question_is_told_so(string query, string code) => Assert.Equal(code, await harvester.Error(query));

    [Fact]
    public async Task A_question_is_repeated_unless_it_was_not_understood()
    {
        Assert.Equal(["verb", "resumptionToken"], (await harvester.Ask("verb=ListRecords&resumptionToken=a%22%3Cb")).Element(Oai + "request")!.Attributes().Select(a => a.Name.LocalName));
        Assert.Empty((await harvester.Ask("verb=Nothing")).Element(Oai + "request")!.Attributes());
        Assert.Empty((await harvester.Ask("verb=Identify&x=1")).Element(Oai + "request")!.Attributes());
    }

    [Fact]
    public async Task A_token_is_good_for_its_verb_for_a_day_and_only_here()
    {
        await site.Items(120);
        var token = Uri.EscapeDataString(Token(await harvester.Ask("verb=ListRecords&metadataPrefix=oai_dc"))!);
        Assert.Null(await harvester.Error($"verb=ListRecords&resumptionToken={token}"));
        Assert.Null(await harvester.Error($"verb=ListRecords&resumptionToken={token}"));
        Assert.Equal("badResumptionToken", await harvester.Error($"verb=ListIdentifiers&resumptionToken={token}"));
        Assert.Equal("badResumptionToken", await harvester.Error($"verb=ListRecords&resumptionToken={token[..^6]}"));
        Assert.Equal("badResumptionToken", await harvester.Error($"verb=ListRecords&resumptionToken={token}A"));
        await using var elsewhere = new Site();
        Assert.Equal("badResumptionToken", await new Harvester(elsewhere).Error($"verb=ListRecords&resumptionToken={token}"));
        site.Clock.Pass(TimeSpan.FromHours(25));
        Assert.Equal("badResumptionToken", await harvester.Error($"verb=ListRecords&resumptionToken={token}"));
    }

    [Theory, InlineData(10_000, 'a'), InlineData(7_000, '%')]
    public async Task Long_questions_are_answered(int length, char letter)
    {
        var much = Uri.EscapeDataString(new string(letter, length));
        Assert.Equal("badVerb", await harvester.Error($"verb={much}"));
        Assert.Equal("badArgument", await harvester.Error($"verb=Identify&{much}=1"));
        Assert.Equal("badResumptionToken", await harvester.Error($"verb=ListRecords&resumptionToken={much}"));
        Assert.Equal("idDoesNotExist", await harvester.Error(One + much));
    }

    [Fact]
    public async Task It_may_be_asked_with_a_form_from_anywhere()
    {
        await site.Given().Item(site, "koffie");
        var browser = site.Anyone();
        browser.Headers["Sec-Fetch-Site"] = "cross-site";
        browser.Headers["Origin"] = "https://harvester.example";
        async Task<string> Post(HttpContent body)
        {
            var response = await browser.Send(HttpMethod.Post, "/oai", body);
            return CheckedXml.Valid(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Elements().Last().Name.LocalName;
        }

        Assert.Equal("GetRecord", await Post(Form(("verb", "GetRecord"), ("metadataPrefix", "oai_dc"), ("identifier", "oai:overbrug.test:koffie"))));
        Assert.Equal("error", await Post(Form(("verb", "Identify"), ("verb", "Identify"))));
        Assert.Equal("error", await Post(Form()));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await browser.Send(HttpMethod.Post, "/oai", new StringContent("<x/>", Encoding.UTF8, "text/xml"))).StatusCode);
    }

    [Fact]
    public async Task Its_heading_can_be_asked_alone()
    {
        var response = await site.Anyone().Send(HttpMethod.Head, "/oai?verb=Identify");
        Assert.Equal((HttpStatusCode.OK, "text/xml"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
