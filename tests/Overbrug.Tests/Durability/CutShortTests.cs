using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>For each act that changes more than one row: cut short anywhere, it happened wholly or not at all.</summary>
public sealed class CutShortTests(ITestOutputHelper output)
{
    public static bool IsOnSqlite => !TestDatabase.IsPostgres;

    [Theory(SkipUnless = nameof(IsOnSqlite), Skip = "PostgreSQL keeps its own files")]
    [InlineData("a family without a card comes")]
    [InlineData("a family gives its place to who waits")]
    [InlineData("a wish")]
    [InlineData("more places")]
    [InlineData("looking back")]
    public async Task An_act_cut_short_at_any_step_or_any_page_of_the_log_is_there_wholly_or_not_at_all(string what)
    {
        await using var site = new Site();
        var (families, teacher) = await WorldAsync(site);
        var act = await ReadyAsync(site, what, families, teacher);
        await site.Read(async db =>
        {
            await db.EmptyLogAsync(TestContext.Current.CancellationToken);
            return true;
        });

        using var copies = new Copies(site.DataFolder);
        var before = Copies.Tell(copies.Take());
        (await act()).ShouldBe(System.Net.HttpStatusCode.OK);
        copies.Stop();
        var whole = copies.Take();
        var log = await File.ReadAllBytesAsync(Path.Combine(whole, Copies.Log), TestContext.Current.CancellationToken);
        var after = Copies.Tell(whole);
        Assert.NotEqual(before, after);

        var kinds = copies.Steps.Select(step => step == whole ? after : Copies.Tell(step)).ToList();
        Assert.All(kinds, told => Assert.True(told == before || told == after, "half of it is there"));
        CutLog(copies, log, before, after);
        output.WriteLine($"{kinds.Count} steps, {log.Length} bytes of log");
    }

    /// <summary>A log that ends at or in the middle of any page, or whose last page is not what was written.</summary>
    private static void CutLog(Copies copies, byte[] log, string before, string after)
    {
        const int Head = 32, Frame = 24 + 4096;
        for (var end = Head; end <= log.Length; end += Frame)
        {
            byte[][] logs = [log[..end], log[..Math.Min(end + (Frame / 2), log.Length)], [.. log[..end], .. new byte[Frame]]];
            foreach (var cut in logs)
            {
                var copy = copies.Take();
                File.Copy(Path.Combine(copies.Steps[0], Copies.Db), Path.Combine(copy, Copies.Db), overwrite: true);
                Copies.Cut(copy, cut);
                var told = Copies.Tell(copy);
                Assert.True(told == before || told == after, $"half of it is there when the log ends at {end} of {log.Length}");
                Assert.True(end < log.Length || told == after, "a log that is there to its last page was not read");
            }
        }
    }

    private static async Task<((ClassGroup Group, Moment Moment, Family Comes, Moment Past), Membership Teacher)> WorldAsync(Site site)
    {
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        var moment = await given.Moment(school, group, m => m.Places = 1);
        var past = await given.Moment(school, group, m => m.MoveTo(school.Today(site.Clock).AddDays(-1), new TimeOnly(9, 0), new TimeOnly(10, 0)));
        var (comes, waits) = (await given.Family(group), await given.Family(group, "red", "owl"));
        foreach (var (at, family, state) in new[] { (moment, comes, SignUpState.Coming), (moment, waits, SignUpState.Waiting), (past, comes, SignUpState.Coming) })
        {
            await given.Save(db =>
            {
                db.Attach(family);
                var signUp = new SignUp(at, family, site.Clock.Now.UtcDateTime);
                signUp.Say(state, 1, 1, null, WordList.Empty, RandomKey.New(), site.Clock.Now.UtcDateTime);
                return signUp;
            });
        }

        return ((group, moment, comes, past), await given.Member(school, Role.Teacher, group));
    }

    /// <summary>The form is open on the screen; what is left is to press.</summary>
    private static async Task<Func<Task<Page>>> ReadyAsync(Site site, string what, (ClassGroup Group, Moment Moment, Family Comes, Moment Past) world, Membership teacher)
    {
        var (group, moment, family, past) = world;
        var phone = site.Anyone();
        switch (what)
        {
            case "a family without a card comes":
                var coming = await phone.Get($"/nl/k/{group.Code}/m/{moment.Id}/coming");
                return () => coming.Submit("Zet ons op de wachtlijst");
            case "a family gives its place to who waits":
                var cannot = await phone.Get($"/nl/k/{family.Code}/m/{moment.Id}/not-coming");
                return () => cannot.Submit("We komen toch niet");
            case "a wish":
                var wish = await phone.Get($"/nl/k/{group.Code}/ask/wish");
                return () => wish.Submit("Versturen", ("Text", "Samen zingen"));
            case "more places":
                var edit = await site.As(teacher).Get($"/moments/{moment.Id}/edit");
                return () => edit.Submit("Bewaren", ("Places", "2"));
            default:
                var back = await phone.Get($"/nl/k/{family.Code}/m/{past.Id}/look-back");
                return () => back.Submit("Versturen", (LookingBack.Questions[0].Id, back.Document.QuerySelector($"[name={LookingBack.Questions[0].Id}]")!.GetAttribute("value")!));
        }
    }
}
