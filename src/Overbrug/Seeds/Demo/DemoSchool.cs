using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo;

/// <summary>A school while it is told: who is called by first name, which class by its own name.</summary>
internal sealed class DemoSchool(DemoWorld world, School school)
{
    private readonly Dictionary<string, Membership> people = [];
    private readonly Dictionary<string, ClassGroup> classes = [];
    private readonly Dictionary<string, List<Family>> families = [];
    private readonly Dictionary<string, Moment> moments = [];

    public DemoWorld World => world;

    public School School => school;

    public SchoolDays Days { get; } = new(world.TodayIn(school));

    public Membership Member(string person) => people[person];

    public ClassGroup Class(string name) => classes[name];

    public IReadOnlyCollection<ClassGroup> Classes => classes.Values;

    public Moment Moment(string key) => moments[key];

    /// <summary>The families of a class, in the order they got their cards.</summary>
    public IReadOnlyList<Family> Families(string className) => families[className];

    public void Opens(string name, string pictogram)
    {
        var group = new ClassGroup(school, name, pictogram, SchoolYear.Of(Days.Today), world.Ago(150));
        classes.Add(name, group);
        families.Add(name, []);
        world.Db.Add(group);
    }

    public async Task<Membership> JoinsAsync(string person, string name, string email, Role role, params string[] classNames)
    {
        var membership = new Membership(school.Id, await world.PersonAsync(name, email), role, world.Ago(150));
        membership.BelongTo(classNames.Select(Class));
        people.Add(person, membership);
        world.Db.Add(membership);
        return membership;
    }

    public Family Family(string className, string colour, string thing)
    {
        var family = new Family(Class(className), new Alias(colour, thing), isKnown: true, world.Ago(60));
        families[className].Add(family);
        world.Db.Add(family);
        return family;
    }

    public Moment Meets(string key, string kind, string title, DateOnly day, (int Hour, int Minute) from, (int Hour, int Minute) to, params string[] classNames)
    {
        var moment = new Moment(school, kind, day, new TimeOnly(from.Hour, from.Minute), new TimeOnly(to.Hour, to.Minute), classNames.Select(Class), world.Ago(21)) { Title = title };
        moments.Add(key, moment);
        world.Db.Add(moment);
        return moment;
    }

    public void Did(string person, string what, Guid subject, int daysAgo) =>
        world.Db.Record(new Event(school.Id, Member(person).UserId, what, subject, world.Ago(daysAgo)));
}
