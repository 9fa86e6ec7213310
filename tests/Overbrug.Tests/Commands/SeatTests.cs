using System.Text.Json;
using Overbrug.Commands;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Jobs;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Commands;

/// <summary>What only who runs the server can give: a pilot, its coordinators, an administrator.</summary>
public sealed class SeatTests : IAsyncLifetime
{
    private const string Mail = "dirk@zenne.example";
    private const string Zenne = "Proeftuin Zenne";
    private static readonly string[] Relay = ["--Mail:Host", "127.0.0.1", "--Mail:From", "post@overbrug.test"];
    private readonly Site site = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public async ValueTask InitializeAsync() => await site.Given().User("Head");

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Before_the_first_run_nobody_gets_a_seat_for_that_page_would_close()
    {
        await using var empty = new Site();
        Assert.Equal(1, await CommandLine.RunAsync(["administrator", Mail, "--name", "Ria", .. empty.Settings], output, errors));
        Assert.StartsWith("Nobody is here yet.", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(await empty.All<User>());
    }

    [Fact]
    public async Task A_pilot_is_made_once_and_welcomes_schools()
    {
        await site.Given().School("De Vlieger");
        Assert.Equal(1, await Run("pilot", Zenne));
        Assert.Contains("add --city CITY", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Run("pilot", Zenne, "--city", "Brussel"));
        Assert.Equal(0, await Run("pilot", Zenne, "--school", "De Vlieger", "--about", "Samen leren."));
        Assert.EndsWith("Pilot: Proeftuin Zenne, Brussel; De Vlieger\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("Samen leren.", Assert.Single(await site.All<Pilot>()).About);
        Assert.Equal(1, await Run("pilot", Zenne, "--school", "De Wolk"));
        Assert.EndsWith("There is no school \"De Wolk\". There are: De Vlieger.\n", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_relay_a_coordinator_comes_in_by_a_link_from_the_console_and_sets_a_second_lock()
    {
        var pilot = await site.Given().Pilot(site, await site.Given().School());
        Assert.Equal(0, await Run("coordinator", Mail, Zenne, "--name", "Dirk", "--json"));
        site.Clock.Now = TimeProvider.System.GetUtcNow();
        var link = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("link").GetString()!;
        var browser = site.Anyone();
        (await (await browser.Get(new Uri(link).PathAndQuery)).Submit("Ga verder")).ShouldSay("Nog een slot erbij");
        (await site.As(await Person()).Get($"/pilots/{pilot.Id}")).ShouldSay(Zenne);
    }

    [Fact]
    public async Task With_a_relay_a_letter_says_which_seat_it_is_and_where_to_come_in()
    {
        await site.Given().Pilot(site, await site.Given().School());
        Assert.Equal(0, await Run(["coordinator", Mail, Zenne, "--name", "Dirk", "--language", "fr", .. Relay]));
        Assert.EndsWith("A letter is on its way.\n", output.ToString(), StringComparison.Ordinal);
        await site.RunJobs();
        var letter = Assert.Single(site.Mailbox.Letters);
        Assert.Equal((Mail, "fr"), (letter.To, letter.Language));
        Assert.Contains("Vous coordonnez Proeftuin Zenne.", letter.Text, StringComparison.Ordinal);
        Assert.Contains($"{Site.Address}/account/sign-in?naar=", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_taken_away_is_gone_at_the_next_request()
    {
        var pilot = await site.Given().Pilot(site, await site.Given().School());
        await Run("coordinator", Mail, Zenne, "--name", "Dirk");
        var browser = site.As(await Person());
        (await browser.Get($"/pilots/{pilot.Id}")).ShouldBe(System.Net.HttpStatusCode.OK);
        Assert.Equal(0, await Run("coordinator", Mail, Zenne, "--remove"));
        (await browser.Get($"/pilots/{pilot.Id}")).ShouldBe(System.Net.HttpStatusCode.NotFound);
        Assert.False((await Person()).NeedsSecondFactor);
    }

    [Fact]
    public async Task An_administrator_is_made_and_unmade()
    {
        Assert.Equal(0, await Run("administrator", Mail, "--name", "Ria"));
        Assert.True((await Person()).IsAdministrator);
        Assert.Contains($"{Site.Address}/account/link/", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Run("administrator", Mail));
        Assert.Equal(0, await Run("administrator", Mail, "--remove"));
        Assert.False((await Person()).IsAdministrator);
        Assert.Equal(["administrator.left", "administrator.seated", "administrator.seated"], (await site.All<Overbrug.Platform.Data.Event>()).Select(e => e.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_editor_comes_to_the_desk_behind_a_second_lock_until_the_seat_is_taken_away()
    {
        Assert.Equal(0, await Run(["editor", Mail, "--name", "Noor", .. Relay]));
        await site.RunJobs();
        var letter = Assert.Single(site.Mailbox.Letters);
        Assert.Contains("Je bent redacteur van de bibliotheek.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("naar=%2Flibrary-desk", letter.Text, StringComparison.Ordinal);
        Assert.True((await Person()).NeedsSecondFactor);
        var browser = site.As(await Person());
        (await browser.Get("/library-desk")).ShouldSay("Redactie");
        Assert.Equal(0, await Run("editor", Mail, "--remove"));
        (await browser.Get("/library-desk")).ShouldBe(System.Net.HttpStatusCode.NotFound);
        Assert.False((await Person()).NeedsSecondFactor);
        Assert.Equal(["editor.left", "editor.seated"], (await site.All<Overbrug.Platform.Data.Event>()).Select(e => e.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_keeps_another_seat_keeps_the_second_lock()
    {
        await site.Given().Pilot(site, await site.Given().School());
        await Run("editor", Mail, "--name", "Noor");
        await Run("coordinator", Mail, Zenne);
        await Run("coordinator", Mail, Zenne, "--remove");
        Assert.True((await Person()).NeedsSecondFactor);
        await Run("coordinator", Mail, Zenne);
        await Run("editor", Mail, "--remove");
        Assert.True((await Person()).NeedsSecondFactor);
    }

    [Theory]
    [InlineData("is new here. Add --name NAME.", "administrator", Mail)]
    [InlineData("\"nobody\" is no mail address.", "administrator", "nobody", "--name", "Ria")]
    [InlineData("--language is one of nl, fr, en, ar, tr, uk.", "administrator", Mail, "--name", "Ria", "--language", "xx")]
    [InlineData("Nobody here has the mail address", "administrator", Mail, "--remove")]
    [InlineData("There is no pilot \"Nowhere\".", "coordinator", Mail, "Nowhere")]
    public async Task What_cannot_be_given_is_said_and_nothing_is_kept(string says, params string[] args)
    {
        Assert.Equal(1, await Run(args));
        Assert.Contains(says, errors.ToString(), StringComparison.Ordinal);
        Assert.Single(await site.All<User>());
        Assert.Empty(await site.All<Job>());
    }

    private async Task<User> Person() => (await site.All<User>()).Single(user => user.Email == Mail);

    private Task<int> Run(params string[] args) => CommandLine.RunAsync([.. args, .. site.Settings, "--OVERBRUG_ADDRESS", Site.Address], output, errors);
}
