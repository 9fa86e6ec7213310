using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Front;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Benchmarks;

/// <summary>What is added to the demo story: fifty families who come, one of them at hand, and a school whose families all sign up at once.</summary>
/// <param name="ClassCode">of the demo teacher's class</param>
/// <param name="CardCode">of a family that comes to its next moment</param>
/// <param name="FullList">the moment to which fifty families come</param>
/// <param name="SignUps">each a family's card and a moment of the other school, in an order that spreads them</param>
internal sealed record Scene(string ClassCode, string CardCode, Guid FullList, IReadOnlyList<(string Card, Guid Moment)> SignUps)
{
    private const int ListLength = 50;
    private const int OtherFamilies = 150;
    private const int OtherMoments = 1_500;

    public static async Task<Scene> SeedAsync(string folder)
    {
        await using var app = Composition.Build(["--OVERBRUG_DATA", folder], builder => builder.Logging.ClearProviders());
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        var newFamily = scope.ServiceProvider.GetRequiredService<NewFamily>();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var group = await db.Set<ClassGroup>().FirstAsync(c => db.Set<Membership>().Any(m => m.User.Email == DemoPeople.Teacher && m.Classes.Any(link => link.ClassGroupId == c.Id)));
        var school = await db.Set<School>().SingleAsync(s => s.Id == group.SchoolId);
        var today = school.Today(TimeProvider.System);

        var families = await newFamily.MakeAsync(group, ListLength, isKnown: true, CancellationToken.None);
        var full = Add(db, school, group, today.AddDays(-40), now);
        var next = await db.Set<Moment>().Where(m => m.State == MomentState.Published && m.Door == Door.SignUp && m.Day > today && m.Classes.Any(link => link.ClassGroupId == group.Id)).OrderBy(m => m.Day).FirstAsync();
        foreach (var (moment, family) in families.Select(f => (full, f)).Append((next, families[0])))
        {
            var signUp = new SignUp(moment, family, now);
            signUp.Say(SignUpState.Coming, 1, 1, null, WordList.Empty, RandomKey.New(), now);
            db.Add(signUp);
        }

        var other = new School("De Regenboog", "Schaarbeek", "bench", now) { Languages = school.Languages };
        var otherGroup = new ClassGroup(other, "Vissen", "fish", SchoolYear.Of(today), now);
        db.AddRange(other, otherGroup);
        var cards = (await newFamily.MakeAsync(otherGroup, OtherFamilies, isKnown: true, CancellationToken.None)).Select(f => f.Code!).ToList();
        var moments = Enumerable.Range(0, OtherMoments).Select(i => Add(db, other, otherGroup, today.AddDays(1 + (i % 30)), now).Id).ToList();
        await db.SaveChangesAsync();
        return new Scene(group.Code!, families[0].Code!, full.Id, [.. moments.SelectMany(moment => cards.Select(card => (card, moment)))]);
    }

    private static Moment Add(OverbrugDb db, School school, ClassGroup group, DateOnly day, DateTime now)
    {
        var moment = new Moment(school, "cooking", day, new TimeOnly(8, 45), new TimeOnly(10, 15), [group], now) { Door = Door.SignUp, PlaceKind = "classroom", Places = 400 };
        moment.Publish(now);
        db.Add(moment);
        return moment;
    }
}
