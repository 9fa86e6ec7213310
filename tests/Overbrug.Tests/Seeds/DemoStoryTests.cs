using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Seeds;

public sealed class DemoStoryTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly string[] FilledByWork = ["Job", "StoredKey", "SignInLink", "IdentityUserClaim`1", "IdentityUserLogin`1", "IdentityUserToken`1", "IdentityUserPasskey`1"];

    [Fact]
    public async Task Every_kind_of_thing_is_in_the_story()
    {
        var empty = await demo.Site.Read(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => !type.IsOwned() && !FilledByWork.Contains(type.ClrType.Name))
            .Where(type => !Rows(db, type.ClrType).Any()).Select(type => type.ClrType.Name).ToList()));
        Assert.Empty(empty);
    }

    [Fact]
    public async Task Each_phase_of_the_method_has_a_run_in_it()
    {
        var here = (await Journeys()).Where(j => !j.IsFinished).Select(j => j.Here!.Phase.Id).ToHashSet();
        Assert.Equal(["activity", "after", "anchor", "before", "evaluate", "prepare", "start"], here.Order());
    }

    [Fact]
    public async Task Every_layer_of_the_pyramid_has_an_action_and_the_top_is_thin()
    {
        var layers = (await demo.Site.All<Overbrug.Visions.Action>()).CountBy(a => a.Layer).ToDictionary();
        Assert.Equal(4, layers.Count);
        Assert.Equal(1, layers[Overbrug.Visions.Layer.Participation]);
    }

    [Fact]
    public async Task More_than_twenty_families_have_an_alias_that_is_drawn()
    {
        var families = await demo.Site.All<Family>();
        var things = File.ReadLines(Path.Combine(Root.Content, "pictograms", "aliases.tsv")).Select(line => line.Split('\t')[0]).ToHashSet();
        Assert.True(families.Count > 20);
        Assert.All(families, f => Assert.Contains(f.Thing, things));
    }

    [Fact]
    public async Task Whatever_is_picked_exists_as_a_word()
    {
        var words = Overbrug.Languages.Words.Load(Root.Content).In("nl");
        var moments = await demo.Site.All<Moment>();
        Assert.All(moments, m => Assert.All([$"kinds.{m.Kind}", .. m.Bring.Select(b => $"bring.{b}"), .. m.Practical.Select(p => $"practical.{p}"), .. m.Spoken.Select(s => $"languages.{s}")], key => Assert.True(words.Knows(key), key)));
        Assert.All((await demo.Site.All<Ask>()).SelectMany(a => a.Picked), id => Assert.True(words.Knows($"wishes.{id}"), id));
        Assert.All((await demo.Site.All<Ask>()).Where(a => !a.IsOpen), a => Assert.True(words.Knows($"answers.{a.Answer}"), a.Answer));
        Assert.All((await demo.Site.All<SignUp>()).SelectMany(s => s.Hopes), id => Assert.True(words.Knows($"hopes.{id}"), id));
        Assert.All(await demo.Site.All<Tally>(), t => Assert.True(words.Knows(LookingBack.Questions.Single(q => q.Id == t.Question).KeyOf(t.Choice)), $"{t.Question} {t.Choice}"));
    }

    [Fact]
    public async Task Moments_are_full_moved_cancelled_open_and_for_families_only()
    {
        var moments = await demo.Site.All<Moment>();
        Assert.Contains(moments, m => m.HasMoved);
        Assert.Contains(moments, m => m.State == MomentState.Cancelled);
        Assert.Contains(moments, m => m.State == MomentState.Draft);
        Assert.Contains(moments, m => m.IsOn && m.Door == Door.Open);
        Assert.Contains(moments, m => m.Audience == Audience.Families);
        Assert.Contains(await demo.Site.All<SignUp>(), s => s.State == SignUpState.Waiting);
    }

    [Fact]
    public async Task What_families_said_is_told_of_some_moments_and_not_of_others()
    {
        var karim = await demo.As("karim@devlieger.example");
        var moments = await demo.Site.All<Moment>();
        (await karim.Get($"/moments/{moments.Single(m => m.Title == "Boeken van thuis").Id}/looking-back")).ShouldSay("2 gezinnen antwoordden op de telefoon").ShouldNotSay("Van 2");
        (await karim.Get($"/moments/{moments.Single(m => m.Title == "De moestuin om").Id}/looking-back")).ShouldSay("Ja, heel erg: bijna iedereen").ShouldSay("6 antwoorden op papier");
    }

    [Fact]
    public async Task Two_stories_are_for_everyone() =>
        Assert.Equal(2, await demo.Site.Read(db => Story.Public(db).CountAsync()));

    [Fact]
    public async Task A_second_telling_is_refused_with_a_sentence()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => Stories.All["demo"](demo.Site.Services, CancellationToken.None));
        Assert.Contains("empty database", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-07-01T09:00:00Z")]
    [InlineData("2027-08-31T21:30:00Z")]
    [InlineData("2028-02-29T11:00:00Z")]
    [InlineData("2027-03-28T01:30:00Z")]
    [InlineData("2027-10-31T00:30:00Z")]
    [InlineData("2037-01-01T00:00:00Z")]
    public async Task The_story_can_be_told_on_any_day(string now)
    {
        await using var site = new Site();
        site.Clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        await Stories.All["demo"](site.Services, CancellationToken.None);
        Assert.All(await site.All<Moment>(), m => Assert.False(m.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    private static IQueryable<object> Rows(OverbrugDb db, Type type) =>
        (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(db, [])!;

    private async Task<List<Journey>> Journeys()
    {
        var answers = await demo.Site.All<StepAnswer>();
        var skipped = await demo.Site.All<SkippedStep>();
        var runs = await demo.Site.Read(db => db.Set<Run>().Include(r => r.Activities).Include(r => r.Method).Where(r => r.EndedAt == null).ToListAsync());
        return [.. runs.Select(run => new Journey(run.Method.Read(), run.Activities.Count,
            answers.Where(a => a.RunId == run.Id).Select(a => new StepAt(a.StepId, a.Number)), skipped.Where(s => s.RunId == run.Id).Select(s => new StepAt(s.StepId, s.Number))))];
    }
}
