using System.Net;
using System.Text.Json;
using Overbrug.Commands;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Commands;

/// <summary>One installation for several schools.</summary>
public sealed class SchoolCommandTests : IAsyncLifetime
{
    private const string Mail = "els@zenne.example";
    private readonly Site site = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public async ValueTask InitializeAsync() => await site.Given().User("Head");

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Two_schools_share_an_installation_a_pilot_and_a_head_and_nothing_else()
    {
        Assert.Equal(0, await Run("school", "De Vlieger", "--town", "Brussel", "--head", Mail, "--name", "Els"));
        Assert.Equal(0, await Run("school", "De Wolk", "--town", "Gent", "--head", Mail));
        Assert.Equal(0, await Run("school", "De Bron", "--town", "Gent", "--head", "omar@zenne.example", "--name", "Omar"));
        Assert.Equal(0, await Run("pilot", "Zenne", "--city", "Brussel", "--school", "De Vlieger"));
        Assert.Equal(0, await Run("pilot", "Zenne", "--school", "De Wolk"));
        Assert.Equal(2, (await site.All<PilotSchool>()).Count);
        var person = await Person(Mail);
        var els = site.As(person);
        var account = await els.Get("/account");
        account.ShouldSay("De Vlieger").ShouldSay("De Wolk").ShouldNotSay("De Bron");
        (await els.Get("/school")).ShouldSay("Brussel");
        await account.Submit("Ga hierheen");
        (await els.Get("/school")).ShouldSay("Gent").ShouldSay("Nodig iemand uit");
        var omar = site.As(await Person("omar@zenne.example"));
        (await omar.Get("/school")).ShouldSay("De Bron").ShouldNotSay("Els");
        var theirs = (await site.All<Membership>()).First(m => m.UserId == person.Id);
        (await omar.Get($"/school/members/{theirs.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_relay_the_head_comes_in_by_a_link_and_sets_a_second_lock()
    {
        Assert.Equal(0, await Run("school", "École de l’Étoile", "--town", "Brussel", "--head", Mail, "--name", "Els", "--json"));
        var said = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal("ecole-de-l-etoile", said.GetProperty("school").GetString());
        site.Clock.Now = TimeProvider.System.GetUtcNow();
        var page = await site.Anyone().Get(new Uri(said.GetProperty("link").GetString()!).PathAndQuery);
        (await page.Submit("Ga verder")).ShouldSay("Nog een slot erbij");
    }

    [Fact]
    public async Task With_a_relay_a_letter_says_which_school_it_is()
    {
        Assert.Equal(0, await Run("school", "De Vlieger", "--town", "Brussel", "--head", Mail, "--name", "Els", "--Mail:Host", "127.0.0.1", "--Mail:From", "post@overbrug.test"));
        await site.RunJobs();
        Assert.Contains("Je leidt De Vlieger op Overbrug.", Assert.Single(site.Mailbox.Letters).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("To make a school, add --town TOWN and --head MAIL.", "De Wolk")]
    [InlineData("To make a school, add --town TOWN and --head MAIL.", "De Wolk", "--town", "Gent")]
    [InlineData("is new here. Add --name NAME.", "De Wolk", "--town", "Gent", "--head", Mail)]
    [InlineData("\"els\" is no mail address.", "De Wolk", "--town", "Gent", "--head", "els", "--name", "Els")]
    [InlineData("A school's name has 1 to 80 letters, its town 1 to 60.", " ", "--town", "Gent", "--head", Mail, "--name", "Els")]
    public async Task What_is_missing_is_said_and_nothing_is_kept(string says, params string[] args)
    {
        Assert.Equal(1, await Run(["school", .. args]));
        Assert.Contains(says, errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(await site.All<School>());
        Assert.Single(await site.All<User>());
    }

    [Fact]
    public async Task The_same_school_is_not_made_twice_and_a_namesake_elsewhere_is()
    {
        Assert.Equal(0, await Run("school", "De Wolk", "--town", "Gent", "--head", Mail, "--name", "Els"));
        Assert.Equal(1, await Run("school", "De Wolk", "--town", "Gent", "--head", Mail));
        Assert.StartsWith("There is a school \"De Wolk\" in Gent already.", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Run("school", "De Wolk", "--town", "Aalst", "--head", Mail));
        Assert.Equal(["de-wolk", "de-wolk-2"], (await site.All<School>()).Select(s => s.Slug).Order());
    }

    private async Task<User> Person(string mail) => (await site.All<User>()).Single(user => user.Email == mail);

    private Task<int> Run(params string[] args) => CommandLine.RunAsync([.. args, .. site.Settings, "--OVERBRUG_ADDRESS", Site.Address], output, errors);
}
