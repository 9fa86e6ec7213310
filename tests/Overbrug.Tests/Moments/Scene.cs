using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

/// <summary>A school with two classes, a teacher of the first, and what families of it say.</summary>
internal sealed class Scene(Site site)
{
    public School School { get; private set; } = null!;

    public ClassGroup Class { get; private set; } = null!;

    public ClassGroup Other { get; private set; } = null!;

    public Membership Teacher { get; private set; } = null!;

    public DateOnly Today => School.Today(site.Clock);

    public static async Task<Scene> Of(Site site)
    {
        var given = site.Given();
        var scene = new Scene(site) { School = await given.School() };
        scene.Class = await given.Class(scene.School, "Vissen");
        scene.Other = await given.Class(scene.School, "Beren");
        scene.Teacher = await given.Member(scene.School, Role.Teacher, scene.Class);
        return scene;
    }

    public Browser AsTeacher() => site.As(Teacher);

    public async Task<Browser> As(Role role, params ClassGroup[] classes) => site.As(await site.Given().Member(School, role, classes));

    public async Task<Browser> AsStranger()
    {
        var school = await site.Given().School("De Wolk");
        return site.As(await site.Given().Member(school, Role.Head, await site.Given().Class(school)));
    }

    public Task<Moment> Moment(System.Action<Moment>? change = null, bool published = true) => site.Given().Moment(School, Class, change, published);

    public Task<Moment> LookedAt() => Moment(m => m.PovertyLook = new PovertyLook { HiddenCosts = true, Hours = true, SmallChildren = true, Way = true }, published: false);

    public async Task<SignUp> SignUp(Moment moment, string colour, string thing, int adults = 1, int children = 0, string? interpreter = null, string hopes = "", SignUpState state = SignUpState.Coming, ClassGroup? group = null)
    {
        var family = await site.Given().Family(group ?? Class, colour, thing);
        return await site.Given().Save(db =>
        {
            db.Attach(family);
            var signUp = new SignUp(moment, family, site.Clock.Now.UtcDateTime);
            signUp.Say(state, adults, children, interpreter, WordList.Parse(hopes), RandomKey.New(), site.Clock.Now.UtcDateTime);
            return signUp;
        });
    }

    /// <summary>A family says on its own phone that it comes.</summary>
    public async Task PhoneSays(Moment moment, Family family, int adults)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var words = new SigningUpWords(RandomKey.New(), Comes: true, AcceptsWaiting: true, adults, 0, null, WordList.Empty);
        await scope.ServiceProvider.GetRequiredService<SigningUp>().SayAsync(moment.Id, Doorway.OfStrip(School, [Class], family), words, CancellationToken.None);
    }

    public async Task<Ask> Ask(AskKind kind, Family? family = null, System.Action<Ask>? change = null) => await site.Given().Save(db =>
    {
        if (family is not null)
        {
            db.Attach(family);
        }

        var ask = new Ask(Class, family, kind, RandomKey.New(), "ar", Today, site.Clock.Now.UtcDateTime);
        change?.Invoke(ask);
        return ask;
    });

    /// <summary>What a teacher fills in for a moment in ten days.</summary>
    public (string Name, string Value)[] Filled(params (string Name, string Value)[] other)
    {
        (string Name, string Value)[] usual =
        [
            ("Kind", "cooking"), ("Day", $"{Today.AddDays(10):yyyy-MM-dd}"), ("Starts", "08:45"), ("Ends", "10:15"), ("PlaceKind", "classroom"),
            ("Classes", Class.Id.ToString()), ("Door", "SignUp"), ("Audience", "Everyone"),
        ];
        return [.. usual.Where(field => other.All(o => o.Name != field.Name)), .. other];
    }

    public Task<Moment> Again(Guid id) => site.Read(async db => (await db.FindAsync<Moment>(id))!);
}
