using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library;
using Overbrug.Library.Exchange.Harvesting;
using Overbrug.Tests.Support;
using static Overbrug.Tests.Library.Exchange.Harvester;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>Another system takes the library over, whole or what is new.</summary>
public sealed class HarvestTests : IAsyncDisposable
{
    private const string Records = "verb=ListRecords&metadataPrefix=oai_dc";
    private const string Headings = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    private readonly Site site = new();
    private readonly Harvester harvester;

    public HarvestTests() => harvester = new(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory, InlineData(Records), InlineData(Headings)]
    public async Task A_whole_harvest_gives_each_item_once_in_parts_of_a_hundred(string ask)
    {
        await site.Items(253);
        var answers = await harvester.Walk(ask);
        Assert.Equal([100, 100, 53], answers.Select(answer => Headers([answer]).Count()));
        Assert.Equal(Enumerable.Range(1, 253).Select(n => $"item-{n}"), Slugs(answers));
        var tokens = answers.Descendants(Oai + "resumptionToken").ToList();
        Assert.Equal(["0", "100", "200"], tokens.Select(token => (string)token.Attribute("cursor")!));
        Assert.All(tokens, token => Assert.Equal("253", (string)token.Attribute("completeListSize")!));
        Assert.Equal("", tokens[^1].Value);
    }

    [Fact]
    public async Task A_list_of_exactly_one_part_has_no_token()
    {
        await site.Items(100);
        var answer = await harvester.Ask(Records);
        Assert.Equal((100, null), (Headers([answer]).Count(), Token(answer)));
    }

    [Fact]
    public async Task What_changes_or_goes_meanwhile_is_missed_by_nobody()
    {
        await site.Items(251);
        var answers = await harvester.Walk(Records, async part =>
        {
            site.Clock.Pass(TimeSpan.FromMinutes(1));
            var now = site.Clock.Now.UtcDateTime;
            await site.Change($"item-{part}", item => item.Tell(GivenItems.Facts("Al gelezen, nu anders"), now));
            await site.Change($"item-{part + 239}", item => item.Tell(GivenItems.Facts("Nog niet gelezen, nu anders"), now));
            await site.Change($"item-{part + 129}", item => item.Withdraw(now));
        });
        var headers = Headers(answers).ToList();
        var last = headers.GroupBy(header => ((string)header.Element(Oai + "identifier")!).Split(':')[^1]).ToDictionary(seen => seen.Key, seen => seen.Last());
        foreach (var item in await site.All<Resource>())
        {
            Assert.Equal($"{item.ChangedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}", (string)last[item.Slug].Element(Oai + "datestamp")!);
            Assert.Equal(item.WithdrawnAt is null ? null : "deleted", (string?)last[item.Slug].Attribute("status"));
        }

        Assert.Equal(251, last.Count);
    }

    [Fact]
    public async Task Items_of_the_same_instant_are_given_once_each()
    {
        foreach (var n in Enumerable.Range(0, 5))
        {
            await site.Given().Save(db =>
            {
                db.AddRange(Enumerable.Range(n * 50, 49).Select(m => new Resource($"same-{m}", GivenItems.Facts(), site.Clock.Now.UtcDateTime)));
                return new Resource($"same-{(n * 50) + 49}", GivenItems.Facts(), site.Clock.Now.UtcDateTime);
            });
        }

        var slugs = Slugs(await harvester.Walk(Headings));
        Assert.Equal((250, 250), (slugs.Count, slugs.Distinct().Count()));
    }

    [Fact]
    public async Task What_was_taken_away_stays_known_without_its_words()
    {
        await site.Given().Item(site, "weg");
        site.Clock.Pass(TimeSpan.FromDays(400));
        await site.Change("weg", item => item.Withdraw(site.Clock.Now.UtcDateTime));
        foreach (var ask in new[] { Records, $"{Records}&from={site.Clock.Now:yyyy-MM-dd}", $"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier("weg")}" })
        {
            var record = Assert.Single((await harvester.Ask(ask)).Descendants(Oai + "record"));
            Assert.Equal("deleted", (string?)record.Element(Oai + "header")!.Attribute("status"));
            Assert.Null(record.Element(Oai + "metadata"));
        }
    }

    [Fact]
    public async Task From_and_until_are_inclusive_by_the_second_and_by_the_day()
    {
        var midnight = site.Clock.Now = new DateTimeOffset(2027, 3, 8, 23, 59, 59, 500, TimeSpan.Zero);
        await site.Given().Item(site, "laat");
        site.Clock.Now = midnight.AddSeconds(1);
        await site.Given().Item(site, "vroeg");
        Assert.Equal(["laat"], Slugs([await harvester.Ask($"{Headings}&until=2027-03-08T23:59:59Z")]));
        Assert.Equal(["laat", "vroeg"], Slugs([await harvester.Ask($"{Headings}&from=2027-03-08T23:59:59Z&until=2027-03-09T00:00:00Z")]));
        Assert.Equal(["vroeg"], Slugs([await harvester.Ask($"{Headings}&from=2027-03-09T00:00:00Z")]));
        Assert.Equal(["laat"], Slugs([await harvester.Ask($"{Headings}&from=2027-03-08&until=2027-03-08")]));
        Assert.Equal(["vroeg"], Slugs([await harvester.Ask($"{Headings}&from=2027-03-09")]));
        Assert.Equal(["laat", "vroeg"], Slugs([await harvester.Ask($"{Headings}&from=0001-01-01&until=9999-12-31")]));
        Assert.Equal("noRecordsMatch", await harvester.Error($"{Headings}&from=2028-02-29"));
    }

    [Fact]
    public async Task A_set_is_a_theme_or_a_kind()
    {
        await site.Items(6);
        var sets = (await harvester.Ask("verb=ListSets")).Descendants(Oai + "setSpec").Select(set => set.Value).ToList();
        Assert.Equal(sets.Count, sets.Distinct().Count());
        Assert.Superset(new HashSet<string> { "theme", "theme:parents", "theme:neighbourhood-welfare", "kind", "kind:film", "kind:self-scan" }, sets.ToHashSet());
        Assert.Equal(["item-3", "item-6"], Slugs([await harvester.Ask($"{Records}&set=theme:neighbourhood-welfare")]));
        Assert.Equal(["item-2", "item-4", "item-6"], Slugs([await harvester.Ask($"{Headings}&set=kind:book")]));
        Assert.Equal(6, Slugs([await harvester.Ask($"{Headings}&set=kind")]).Count);
        Assert.Equal("noRecordsMatch", await harvester.Error($"{Headings}&set=kind:walk"));
        Assert.Equal("noRecordsMatch", await harvester.Error($"{Headings}&set=theme:neighbourhood-welfare:more"));
        Assert.All(Headers([await harvester.Ask(Records)]), header => Assert.Equal(2, header.Elements(Oai + "setSpec").Count()));
    }

    [Fact]
    public async Task A_set_in_parts_stays_that_set()
    {
        await site.Items(450);
        var slugs = Slugs(await harvester.Walk($"{Headings}&set=theme:neighbourhood-welfare&from=2000-01-01"));
        Assert.Equal(Enumerable.Range(1, 150).Select(n => $"item-{n * 3}"), slugs);
    }

    [Fact]
    public async Task A_part_asks_the_database_once()
    {
        await site.Items(250);
        var token = Uri.EscapeDataString(Token(await harvester.Ask(Records))!);
        var before = site.Commands.Now;
        await harvester.Ask($"verb=ListRecords&resumptionToken={token}");
        Assert.Equal(1, site.Commands.Since(before));
    }

    [Fact]
    public Task A_part_is_found_by_its_index() => site.Read(async db =>
    {
        var now = site.Clock.Now.UtcDateTime;
        var token = new ResumptionToken(new("ListRecords", now.AddDays(-1), null, "kind:film"), 100, 250, now, Guid.CreateVersion7(), now);
        await using var command = token.After(token.Harvest.In(db)).OrderBy(r => r.ChangedAt).ThenBy(r => r.Id).Take(OaiRepository.PageSize + 1).CreateDbCommand();
        Assert.DoesNotContain("CASE", command.CommandText, StringComparison.Ordinal);
        if (TestDatabase.IsPostgres)
        {
            return 0;
        }

        command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(3));
        }

        Assert.Contains("IX_Resources_ChangedAt_Id (ChangedAt>?", Assert.Single(plan), StringComparison.Ordinal);
        return plan.Count;
    });

    private static string Identifier(string slug) => $"oai:overbrug.test:{slug}";
}
