using System.Net;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

/// <summary>The classes of the next school year are prepared from May on, and open on 1 September.</summary>
public sealed class NextYearTests : IAsyncLifetime
{
    private static readonly DateTimeOffset LastOfApril = new(2027, 4, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastOfJune = new(2027, 6, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastOfAugust = new(2027, 8, 31, 21, 59, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset FirstOfSeptember = new(2027, 8, 31, 22, 0, 0, TimeSpan.Zero);
    private readonly Site site = new();
    private School school = null!;
    private ClassGroup fishes = null!;
    private Membership head = null!;
    private Membership teacher = null!;

    public async ValueTask InitializeAsync()
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        school = await site.Given().School();
        fishes = await site.Given().Class(school);
        head = await site.Given().Member(school, Role.Head);
        teacher = await site.Given().Member(school, Role.Teacher, fishes);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Before_May_there_is_only_this_school_year()
    {
        site.Clock.Now = LastOfApril;
        (await site.As(head).Get("/school")).ShouldNotSay("Volgend schooljaar");
        (await site.As(head).Get("/school/classes/new")).ShouldSay("Voor het schooljaar 2026–2027").ShouldNotSay("Voor welk schooljaar?");
        await site.As(head).Post("/school/classes/next-year");
        Assert.Single(await site.All<ClassGroup>());
    }

    [Fact]
    public async Task On_30_June_a_head_takes_over_the_classes_with_who_belongs_to_them()
    {
        site.Clock.Now = LastOfJune;
        var page = await (await site.As(head).Get("/school")).Submit("Neem de klassen van dit schooljaar over");
        page.ShouldSay("De klassen voor volgend schooljaar staan klaar.").ShouldNotSay("Neem de klassen van dit schooljaar over");
        var next = await Next();
        Assert.Equal((fishes.Name, fishes.Pictogram, 2027), (next.Name, next.Pictogram, next.Year));
        Assert.NotEqual(fishes.Code, next.Code);
        (await site.As(head).Get($"/school/classes/{next.Id}")).ShouldSay("Teacher").ShouldSay("Dit adres werkt vanaf woensdag 1 september");
        await site.As(head).Post("/school/classes/next-year");
        Assert.Equal(2, (await site.All<ClassGroup>()).Count);
        (await site.As(teacher).Get("/school")).ShouldSay("Volgend schooljaar").ShouldNotSay("Neem de klassen");
    }

    [Fact]
    public async Task A_new_class_is_for_the_year_that_was_chosen_and_its_name_is_free_there()
    {
        site.Clock.Now = LastOfJune;
        var form = await site.As(head).Get("/school/classes/new");
        (await form.Submit("Maak de klas", ("Name", "Vissen"), ("Pictogram", "fish"))).ShouldHaveError("Name", "al een klas met deze naam");
        (await form.Submit("Maak de klas", ("Name", "Vissen"), ("Pictogram", "owl"), ("Year", "2028"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await form.Submit("Maak de klas", ("Name", "Vissen"), ("Pictogram", "owl"), ("Year", "2027"))).ShouldSay("De klas is er");
        (await form.Submit("Maak de klas", ("Name", "Vissen"), ("Pictogram", "owl"), ("Year", "2027"))).ShouldHaveError("Name", "al een klas met deze naam");
        Assert.Equal("owl", (await Next()).Pictogram);
    }

    [Fact]
    public async Task Who_moves_to_another_class_is_linked_to_it_beside_the_class_of_now()
    {
        site.Clock.Now = LastOfJune;
        await site.As(head).Post("/school/classes/next-year");
        var member = await site.As(head).Get($"/school/members/{teacher.Id}");
        member.ShouldSay("Vissen (2027–2028)");
        await member.Submit("Bewaren", ("Role", nameof(Role.CareCoordinator)));
        Assert.Equal(2, await Links());
    }

    [Fact]
    public async Task On_31_August_the_old_class_is_open_and_the_new_one_shut_and_on_1_September_the_other_way_round()
    {
        site.Clock.Now = LastOfJune;
        await site.As(head).Post("/school/classes/next-year");
        var next = await Next();
        site.Clock.Now = LastOfAugust;
        (await site.Anyone().Get($"/nl/k/{fishes.Code}")).ShouldBe(HttpStatusCode.OK);
        (await site.Anyone().Get($"/nl/k/{next.Code}")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(1, Cards(await site.As(teacher).Get("/school")));
        site.Clock.Now = FirstOfSeptember;
        // the Dutch page may stay in the cache for half a minute
        (await site.Anyone().Get($"/fr/k/{fishes.Code}")).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get($"/nl/k/{next.Code}")).ShouldBe(HttpStatusCode.OK).ShouldSay("Vissen");
        var page = await site.As(teacher).Get("/school");
        page.ShouldSay("2027–2028").ShouldNotSay("Volgend schooljaar");
        Assert.Equal(1, Cards(page));
        (await site.As(teacher).Get("/runs/new?method=class-activity")).ShouldSay("Vissen");
    }

    private async Task<ClassGroup> Next() => (await site.All<ClassGroup>()).Single(group => group.Year == 2027);

    private async Task<int> Links() => (await site.All<MembershipClass>()).Count(link => link.MembershipId == teacher.Id);

    private static int Cards(Page page) => page.Document.QuerySelectorAll("a[href*='/cards']").Length;
}
