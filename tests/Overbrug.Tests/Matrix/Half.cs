using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Lists;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;
using Overbrug.Visions;
using Action = Overbrug.Visions.Action;

namespace Overbrug.Tests.Matrix;

/// <summary>One of the two schools: something of every kind, for its class of fish and for its bears.</summary>
internal sealed class Half
{
    public required School School { get; init; }

    public required Room Class { get; init; }

    public required Room Other { get; init; }

    public required Pilot Pilot { get; init; }

    public required Action Action { get; init; }

    public required Story Story { get; init; }

    /// <summary>Of the library, which belongs to no school: each half has one, so that an item that was taken away can be asked for too.</summary>
    public required Resource Item { get; init; }

    /// <summary>A list that an editor looks over; of the library too.</summary>
    public required Import Import { get; init; }

    /// <summary>Of a reader, about the item; it waits for an editor.</summary>
    public required Suggestion Suggestion { get; init; }

    /// <summary>What the school tried; it waits for an editor.</summary>
    public required Tried Tried { get; init; }

    /// <summary>With the item in it, for everyone.</summary>
    public required ReadingList List { get; init; }

    public required Partner Partner { get; init; }

    public required Grant Grant { get; init; }

    public required Invitation Invitation { get; init; }

    /// <summary>The class of fish as it was last school year.</summary>
    public required ClassGroup LastYear { get; init; }

    public required IReadOnlyList<Person> Staff { get; init; }

    public static async Task<Half> Of(Site site, string name)
    {
        var given = site.Given();
        var school = await given.School(name);
        var fish = await Room.Of(site, school, "Vissen", "fish");
        var bears = await Room.Of(site, school, "Beren", "bear");
        var now = site.Clock.Now.UtcDateTime;
        var item = await given.Save(_ => new Resource($"soep-bij-{school.Slug}", Facts("Soep"), now));
        var lastYear = await given.Save(_ => new ClassGroup(school, "Vissen", "fish", new SchoolYear(fish.Group.Year - 1), now));
        await given.Save(_ => new SignInLink(fish.Member.UserId, Token.Hash(school.Slug), now));
        return new Half
        {
            School = school,
            Class = fish,
            Other = bears,
            Pilot = await given.Pilot(site, school),
            Action = await given.Save(_ => new Action(school.Id, "Koffie aan de poort", Layer.Interest, now)),
            Story = await given.Story(site, fish.Member, $"Soep bij {name}", Reach.Everyone),
            Import = await ImportOf(site),
            Suggestion = await given.Save(_ => new Suggestion(SuggestionKind.Correction, item, "", "", "Het jaar klopt niet", school.Today(site.Clock))),
            Tried = await given.Save(_ => new Tried(item, fish.Member, "ouders", "samen proeven", "", now)),
            Item = item,
            List = await given.Save(_ => ListOf(school, item, $"lijst-{school.Slug}", now)),
            Partner = await given.Save(_ => new Partner(school.Id, "Huis van het Kind", now)),
            Grant = await given.Save(_ => new Grant(school.Id, "iets nakijken", 8, now)),
            Invitation = await given.Save(_ => new Invitation(school.Id, $"gast-{school.Slug}@overbrug.test", "Gast", Role.Teacher, [], Token.Hash(school.Slug), now)),
            LastYear = lastYear,
            Staff = [.. await Task.WhenAll(Enum.GetValues<Role>().Select(async role =>
                new Person($"{role} of {name}", site, (await given.Member(school, role, fish.Group, lastYear)).User) { School = school.Id, ClassId = fish.Group.Id, Role = role }))],
        };
    }

    public static Task<Import> ImportOf(Site site) => site.Given().Save(db =>
    {
        var import = new Import("lijst.csv", null, site.Clock.Now.UtcDateTime);
        import.Ready(site.Clock.Now.UtcDateTime);
        db.Add(new ImportRow(import, 2, Verdict.New, "", FactsText.Of(Facts("Brood")), "", null));
        return import;
    });

    public static ReadingList ListOf(School school, Resource item, string slug, DateTime now)
    {
        var list = new ReadingList(school.Id, "Voor de eerste dag", "", now);
        list.ShareWith(Reach.Everyone, slug);
        list.Put(item);
        return list;
    }

    public static ResourceFacts Facts(string title) => new() { Title = title, Kind = ResourceKind.Book, Theme = "parents", Method = "class-activity", About = LocalizedText.InDutch("Over soep.") };
}

/// <summary>A class group and what belongs to it alone.</summary>
/// <param name="Draft">ready to be published</param>
/// <param name="Freed">of a family that nobody knows yet and that got a place from the waiting list</param>
internal sealed record Room(ClassGroup Group, Membership Member, Moment Moment, Moment Past, Run Run, Ask Ask, Family Family, SignUp Freed, Moment Draft)
{
    public static async Task<Room> Of(Site site, School school, string name, string thing)
    {
        var given = site.Given();
        var group = await given.Class(school, name);
        var member = await given.Member(school, Role.Teacher, group);
        var family = await given.Family(group, "blue", thing);
        await given.Family(group, "red", thing);
        var moment = await given.Moment(school, group);
        var draft = await given.Moment(school, group, m => m.PovertyLook = new PovertyLook { HiddenCosts = true, Hours = true, SmallChildren = true, Way = true }, published: false);
        var past = await MomentOfYesterday(site, school, group);
        await Says(site, past, family);
        await Says(site, moment, family);
        var stranger = await given.Save(_ => new Family(group, new Alias("green", thing), isKnown: false, site.Clock.Now.UtcDateTime));
        var freed = await Says(site, moment, stranger, SignUpState.Waiting);
        await given.Change<SignUp>(freed.Id, signUp => signUp.GivePlace());
        var run = await RunOf(site, group, member);
        await given.Save(_ => new Criterion(run, 1, Voices.Of(Role.Teacher), "Iedereen durft binnen", member, site.Clock.Now.UtcDateTime));
        var ask = await given.Save(_ => new Ask(group, null, AskKind.Call, RandomKey.New(), "ar", school.Today(site.Clock), site.Clock.Now.UtcDateTime));
        return new Room(group, member, moment, past, run, ask, family, freed, draft);
    }

    public static Task<Moment> MomentOfYesterday(Site site, School school, ClassGroup group) => site.Given().Save(_ =>
    {
        var made = new Moment(school, "cooking", school.Today(site.Clock).AddDays(-1), new TimeOnly(8, 45), new TimeOnly(10, 15), [group], site.Clock.Now.UtcDateTime) { Door = Door.SignUp, PlaceKind = "classroom" };
        made.Publish(site.Clock.Now.UtcDateTime);
        return made;
    });

    public static Task<Run> RunOf(Site site, ClassGroup group, Membership by) => site.Given().Save(db =>
    {
        var method = site.Services.GetRequiredService<MethodShelf>().Find("class-activity")!;
        var version = db.Set<MethodVersion>().SingleOrDefault() ?? new MethodVersion(method);
        return new Run(group, version, "samen koken", by, site.Clock.Now.UtcDateTime);
    });

    public static Task<SignUp> Says(Site site, Moment moment, Family family, SignUpState state = SignUpState.Coming) => site.Given().Save(db =>
    {
        db.Attach(family);
        var signUp = new SignUp(moment, family, site.Clock.Now.UtcDateTime);
        signUp.Say(state, 1, 0, null, WordList.Empty, RandomKey.New(), site.Clock.Now.UtcDateTime);
        return signUp;
    });
}
