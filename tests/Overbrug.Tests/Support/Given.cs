using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Tests.Support;

/// <summary>Puts fictional schools, people and moments into the site's database.</summary>
public sealed class Given(Site site)
{
    private static int number;
    private readonly FixedClock clock = site.Clock;

    public DateTime Now => clock.Now.UtcDateTime;

    public Task<School> School(string name = "De Vlieger") => Save(_ =>
        new School(name, "Molenbeek", $"{name.ToLowerInvariant().Replace(' ', '-')}-{Interlocked.Increment(ref number)}", Now) { Languages = WordList.Parse("fr en ar tr uk") });

    public Task<ClassGroup> Class(School school, string name = "Vissen") =>
        Save(_ => new ClassGroup(school, name, "fish", SchoolYear.Of(school.Today(clock)), Now));

    public Task<User> User(string name = "Els") => Save(_ =>
    {
        var email = $"{name.ToLowerInvariant()}{Interlocked.Increment(ref number)}@overbrug.test";
        return new User(email, name, Now) { NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant() };
    });

    public async Task<Membership> Member(School school, Role role, params ClassGroup[] classes)
    {
        var user = await User(role.ToString());
        return await Member(school, user, role, classes);
    }

    public Task<Membership> Member(School school, User user, Role role, params ClassGroup[] classes) => Save(db =>
    {
        db.Attach(user);
        var membership = new Membership(school.Id, user, role, Now);
        membership.BelongTo(classes);
        return membership;
    });

    /// <summary>A family whose name the test chooses. One of this school that got that name by chance gives way.</summary>
    public Task<Family> Family(ClassGroup group, string colour = "blue", string thing = "fish") => Save(db =>
    {
        var taken = db.Set<Family>().Where(f => f.SchoolId == group.SchoolId && f.Year == group.Year).Select(f => new Alias(f.Colour, f.Thing)).ToList();
        var free = site.Services.GetRequiredService<AliasNames>().Free(taken, 1)[0];
        db.Set<Family>().Where(f => f.SchoolId == group.SchoolId && f.Year == group.Year && f.Colour == colour && f.Thing == thing)
            .ExecuteUpdate(f => f.SetProperty(other => other.Colour, free.Colour).SetProperty(other => other.Thing, free.Thing));
        return new Family(group, new Alias(colour, thing), isKnown: true, Now);
    });

    /// <summary>A published moment, a week from now, with sign-up unless changed.</summary>
    public Task<Moment> Moment(School school, ClassGroup group, System.Action<Moment>? change = null, bool published = true) => Save(_ =>
    {
        var moment = new Moment(school, "cooking", school.Today(clock).AddDays(7), new TimeOnly(8, 45), new TimeOnly(10, 15), [group], Now)
        {
            Door = Door.SignUp,
            PlaceKind = "classroom",
        };
        change?.Invoke(moment);
        if (published)
        {
            moment.Publish(Now);
        }

        return moment;
    });

    public async Task<T> Save<T>(Func<OverbrugDb, T> make)
        where T : class
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        var made = make(db);
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    }

    public async Task Change<T>(Guid id, System.Action<T> change)
        where T : class
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        change((await db.FindAsync<T>(id))!);
        await db.SaveChangesAsync();
    }
}
