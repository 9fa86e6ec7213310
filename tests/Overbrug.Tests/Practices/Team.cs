using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

/// <summary>A school with a class, its teacher and partner, and others who look on.</summary>
sealed class Team
{
    public required Site Site { get; init; }
    public required School School { get; init; }
    public required ClassGroup Fishes { get; init; }
    public required Membership Teacher { get; init; }
    public required Membership Partner { get; init; }
    public required Partner Lantern { get; init; }

    public static async Task<Team> At(Site site)
    {
        var given = site.Given();
        var school = await given.School();
        var fishes = await given.Class(school);
        var lantern = await given.Save(_ => new Partner(school.Id, "Het Lantaarntje", site.Clock.Now.UtcDateTime));
        return new Team
        {
            Site = site,
            School = school,
            Fishes = fishes,
            Teacher = await given.Member(school, Role.Teacher, fishes),
            Partner = await Of(site, lantern, await given.Member(school, Role.Partner, fishes)),
            Lantern = lantern,
        };
    }

    public async Task<Membership> Member(Role role, bool ofAnotherClass = false) => ofAnotherClass
        ? await Site.Given().Member(School, role, await Site.Given().Class(School, $"Uilen {Guid.NewGuid():N}"[..12]))
        : await Site.Given().Member(School, role);

    /// <summary>Someone of another partner organisation, linked to the same class.</summary>
    public async Task<Membership> OtherPartner() => await Of(Site,
        await Site.Given().Save(_ => new Partner(School.Id, $"Huis {Guid.NewGuid():N}"[..12], Site.Clock.Now.UtcDateTime)), await Site.Given().Member(School, Role.Partner, Fishes));

    private static async Task<Membership> Of(Site site, Partner partner, Membership member)
    {
        await site.Given().Change<Membership>(member.Id, m => m.PartnerId = partner.Id);
        return member;
    }

    /// <summary>The teacher begins a run from the page of a method.</summary>
    public async Task<Page> Begin(string method = "class-activity", string theme = "samen koken")
    {
        var page = await (await Site.As(Teacher).Get($"/methods/{method}")).Click("Hiermee beginnen");
        return await page.Submit("Hiermee beginnen", ("ClassGroup", Fishes.Id.ToString()), ("Partner", Lantern.Id.ToString()), ("Theme", theme));
    }
}
