using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Overbrug.Families;
using Overbrug.Library.Importing;
using Overbrug.Library.Suggesting;
using Overbrug.Moments;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Privacy;
using Overbrug.Schools;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Moments.Erasing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Privacy;

/// <summary>Whatever the census promises about how long, something keeps.</summary>
public sealed class RetentionTests(Site site) : IClassFixture<Site>
{
    /// <summary>Kept by a daily job: <see cref="What_has_a_time_is_gone_after_it"/> has a row of every table.</summary>
    private static readonly string[] ByJob =
    [
        "12 months", "12 months after its end", "14 days", "30 days", "30 days after it is done", "until the job is done",
        "one school year", "one school year, then only counts", "until accepted or withdrawn, 60 days without an answer",
        "90 days after an editor's look, a year without one; a reaction that was let through as long as its item is here", "90 days after it was made",
    ];

    /// <summary>Goes with the row it hangs on: the database deletes it with that.</summary>
    private static readonly Dictionary<string, string> With = new()
    {
        ["with the account"] = "AspNetUsers",
        ["with the family"] = "Families",
        ["with the membership"] = "Memberships",
        ["with the moment"] = "Moments",
        ["with the pilot"] = "Pilots",
        ["with the run"] = "Runs",
        ["as long as the school is here"] = "Schools",
    };

    /// <summary>No time is promised.</summary>
    private static readonly string[] NoTime =
        ["always", "always: runs point to it", "as long as the account is here", "as long as the pilot is here", "as long as the library is kept", "until the seat is given back"];

    [Fact]
    public void Every_promise_is_one_that_is_known_how_to_keep() =>
        Assert.Empty(Census.Load().Rows.Select(row => row.Retention).Distinct().Except([.. ByJob, .. With.Keys, .. NoTime]));

    [Fact]
    public async Task What_goes_with_something_is_deleted_with_it()
    {
        var model = await site.Read(db => Task.FromResult(db.Model));
        var promises = Census.Load().Rows.Where(row => With.ContainsKey(row.Retention)).Select(row => (row.Table, With[row.Retention])).Distinct().Where(pair => pair.Table != pair.Item2);
        Assert.All(promises, pair => Assert.True(Hangs(model, pair.Table, pair.Item2, []), $"{pair.Table} is not deleted with {pair.Item2}"));
    }

    [Fact]
    public async Task What_has_a_time_is_gone_after_it()
    {
        var (given, now) = (site.Given(), site.Clock.Now.UtcDateTime);
        var scene = await Scene.Of(site);
        var signUp = await scene.SignUp(await scene.Moment(), "blue", "fish");
        await scene.Ask(AskKind.Call, signUp.Family, a => a.ReachableAt("Amal", "0470123456"));
        await given.Save(_ => new Event(scene.School.Id, null, "moment.published", null, now));
        await given.Save(_ => new Grant(scene.School.Id, "iets nakijken", 8, now));
        await given.Save(_ => new SignInLink(scene.Teacher.User.Id, "hash", now));
        await given.Save(_ => new Invitation(scene.School.Id, "gast@overbrug.test", "Gast", Role.Teacher, [], "hash", now));
        await given.Save(_ => Taken(scene.School.Id, now));
        var import = await given.Save(_ => new Import("lijst.csv", null, now));
        await given.Save(_ => new ImportRow(import, 1, Verdict.Broken, "", "", "Er staat geen titel.", null));
        var refused = await given.Save(_ => new Suggestion(SuggestionKind.Item, null, "Een boek", "", "Waarom niet?", scene.School.Today(site.Clock)));
        await given.Change<Suggestion>(refused.Id, seen => seen.LookAt(isTaken: false, seen.MadeOn));
        var job = await given.Save(_ => new Job(nameof(EraseOld), "{\"to\":\"gast@overbrug.test\"}", now));
        var promised = Census.Load().Rows.Where(row => ByJob.Contains(row.Retention)).Select(row => row.Table).Distinct().ToList();
        Assert.Equal(promised.Order(), (await Filled()).Intersect(promised).Order());

        await site.RunJobs();
        Assert.Equal("{}", (await site.All<Job>()).Single(j => j.Id == job.Id).Payload);
        await DailyWork.At(site, site.Clock.Now.AddDays(1));
        Assert.DoesNotContain(await site.All<Invitation>(), i => i.AcceptedAt is not null);
        await DailyWork.At(site, site.Clock.Now.AddDays(Ask.DaysKept));
        Assert.All(await site.All<Ask>(), ask => Assert.Equal((null, null), (ask.CallName, ask.Number)));
        await DailyWork.At(site, site.Clock.Now.AddDays(31));
        Assert.Empty((await Filled()).Intersect(["SignInLinks", "Jobs"]));
        await DailyWork.At(site, site.Clock.Now.AddDays(61));
        Assert.Empty(await site.All<Invitation>());
        await DailyWork.At(site, site.Clock.Now.AddDays(91));
        Assert.Empty((await Filled()).Intersect(["Imports", "ImportRows", "Suggestions"]));
        await DailyWork.At(site, DailyWork.NextYear(site));
        Assert.Empty((await Filled()).Intersect(["Families", "SignUps", "Asks"]));
        await DailyWork.At(site, site.Clock.Now.AddMonths(12).AddDays(2));
        Assert.Empty((await Filled()).Intersect(promised));
    }

    private static Invitation Taken(Guid school, DateTime now)
    {
        var invitation = new Invitation(school, "genomen@overbrug.test", "Gast", Role.Teacher, [], "taken", now);
        invitation.Accept(now);
        return invitation;
    }

    private async Task<List<string>> Filled()
    {
        var filled = new List<string>();
        await Add<Event>("Events");
        await Add<Grant>("Grants");
        await Add<Ask>("Asks");
        await Add<SignInLink>("SignInLinks");
        await Add<Job>("Jobs");
        await Add<Family>("Families");
        await Add<SignUp>("SignUps");
        await Add<Invitation>("Invitations");
        await Add<Import>("Imports");
        await Add<ImportRow>("ImportRows");
        await Add<Suggestion>("Suggestions");
        return filled;

        async Task Add<T>(string table)
            where T : class
        {
            if ((await site.All<T>()).Count > 0)
            {
                filled.Add(table);
            }
        }
    }

    /// <summary>Whether deleting a row of <paramref name="root"/> takes the rows of <paramref name="table"/> that belong to it.</summary>
    private static bool Hangs(IModel model, string table, string root, HashSet<string> seen) =>
        table == root || (seen.Add(table) && model.GetEntityTypes().Where(type => type.GetTableName() == table && !type.IsOwned())
            .SelectMany(type => type.GetForeignKeys()).Where(key => key.DeleteBehavior == DeleteBehavior.Cascade)
            .Any(key => Hangs(model, key.PrincipalEntityType.GetTableName()!, root, seen)));
}
