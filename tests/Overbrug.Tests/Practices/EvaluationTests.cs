using System.Net;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class EvaluationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_evaluates_alone_before_reading_the_other()
    {
        var team = await Team.At(site);
        var alone = $"{RunTests.Path(await team.Begin())}/steps/1/alone";
        await (await site.As(team.Teacher).Get(alone)).Submit("Bewaren, de rest later", ("q-reaction", "Mag ik nog eens komen?"));
        var partner = await site.As(team.Partner).Get(alone);
        partner.ShouldSay("eerst elk alleen, dan samen").ShouldNotSay("Mag ik nog eens komen?");
        await partner.Submit("Bewaren, de rest later", ("q-succeeded", "failed-and-learned"));
        (await site.As(team.Partner).Get(alone)).ShouldSay("Mag ik nog eens komen?");
        (await site.As(team.Teacher).Get(alone)).ShouldSay("Het mislukte, en we leerden eruit");
    }

    [Fact]
    public async Task The_evaluation_opens_with_what_each_hoped()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        var success = await site.As(team.Teacher).Get($"{run}/steps/1/success");
        await success.Submit("Bewaren, de rest later", ("q-team-criteria", "new-face"), ("q-team-criteria-own", "Iedereen lacht\nNiemand staat alleen"), ("q-parent-criteria", "see-class"));
        (await site.As(team.Partner).Get($"{run}/steps/1/success")).ShouldNotSay("Niemand staat alleen");
        var mine = await site.As(team.Teacher).Get($"{run}/evaluation/1");
        mine.ShouldSay("Iedereen lacht").ShouldSay("gehoopt door ouders").ShouldNotSay("Spreek erover met elkaar");
        var criteria = (await site.All<Criterion>()).Where(c => c.SchoolId == team.School.Id).ToList();
        Assert.Equal(4, criteria.Count);
        var fields = criteria.Select(c => (ReadingForm.Field(c), "Yes")).ToArray();
        var read = await mine.Submit("Bewaar wat ik zag", fields);
        read.ShouldSay("Teacher, leerkracht: ja, gezien").ShouldSay("Spreek erover met elkaar");
        var partner = await site.As(team.Partner).Get($"{run}/evaluation/1");
        partner.ShouldNotSay("ja, gezien");
        var both = await partner.Submit("Bewaar wat ik zag", [.. criteria.Select(c => (ReadingForm.Field(c), "NotThisTime"))]);
        both.ShouldSay("Teacher, leerkracht: ja, gezien").ShouldSay("Partner, partner: deze keer niet");
        (await both.Submit("Bewaar wat we samen zeggen", fields)).ShouldSay("Samen gezegd: ja, gezien");
    }

    [Fact]
    public async Task What_was_looked_back_at_stays_a_criterion()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        var success = await site.As(team.Teacher).Get($"{run}/steps/1/success");
        await success.Submit("Bewaren, de rest later", ("q-team-criteria-own", "Blijft\nVerdwijnt"));
        var kept = (await site.All<Criterion>()).Single(c => c.SchoolId == team.School.Id && c.Text == "Blijft");
        await (await site.As(team.Teacher).Get($"{run}/evaluation/1")).Submit("Bewaar wat ik zag", (ReadingForm.Field(kept), "Partly"));
        await (await site.As(team.Teacher).Get($"{run}/steps/1/success")).Submit("Bewaren, de rest later", ("q-team-criteria-own", "Nieuw"));
        Assert.Equal(["Blijft", "Nieuw"], (await site.All<Criterion>()).Where(c => c.SchoolId == team.School.Id).Select(c => c.Text).Order());
    }

    [Fact]
    public async Task Parents_words_stand_beside_as_families_for_the_class_alone()
    {
        var team = await Team.At(site);
        var moment = await Past(team);
        string[] colours = ["blue", "green", "red", "yellow", "brown"];
        foreach (var (colour, hopes) in colours.Zip(["child-happy know-class", "child-happy", "child-happy", "know-class", "child-happy"]))
        {
            await Comes(team, moment, colour, hopes);
        }

        foreach (var choice in new[] { "fun", "fun", "fun", "fun", "not" })
        {
            await site.Read(async db =>
            {
                await Tallies.AddAsync(db, moment, [("welcome", "yes"), ("for-child", choice)]);
                return true;
            });
        }

        var run = await team.Begin();
        await run.Submit("Kies dit moment", ("Moment", moment.Id.ToString()));
        var evaluation = $"{RunTests.Path(run)}/evaluation/1";
        foreach (var ours in new[] { team.Teacher, team.Partner })
        {
            (await site.As(ours).Get(evaluation)).ShouldSay("mijn kind blij is: bijna iedereen").ShouldSay("ik de klas leer kennen: ongeveer de helft")
                .ShouldSay("Voelde je je welkom?").ShouldSay("Ja, heel erg: bijna iedereen")
                .ShouldSay("hoe was het met mama, papa of oma in de klas?").ShouldSay("Leuk: bijna iedereen").ShouldNotSay("Niet leuk:").ShouldNotSay("fun");
        }

        (await site.As(await team.Member(Role.Teacher, ofAnotherClass: true)).Get(evaluation))
            .ShouldSay("leest alleen het team van deze klas").ShouldNotSay("bijna iedereen");
    }

    [Fact]
    public async Task Of_fewer_than_five_families_nothing_is_told()
    {
        var team = await Team.At(site);
        var moment = await Past(team);
        await Comes(team, moment, "blue", "child-happy");
        await site.Read(async db =>
        {
            await Tallies.AddAsync(db, moment, [("for-child", "fun")]);
            return true;
        });
        var run = await team.Begin();
        await run.Submit("Kies dit moment", ("Moment", moment.Id.ToString()));
        (await site.As(team.Teacher).Get($"{RunTests.Path(run)}/evaluation/1")).ShouldSay("1 gezin antwoordde op de telefoon")
            .ShouldSay("Minder dan vijf antwoorden samen tonen we niet. Praat erover.").ShouldNotSay("mijn kind blij is").ShouldNotSay("Leuk:").ShouldNotSay("fun");
    }

    [Fact]
    public async Task Before_it_begins_only_how_many_families_hope_is_said()
    {
        var team = await Team.At(site);
        var moment = await site.Given().Moment(team.School, team.Fishes);
        foreach (var colour in new[] { "blue", "green", "red", "yellow", "brown", "purple" })
        {
            await Comes(team, moment, colour, "child-happy");
        }

        var run = await team.Begin();
        await run.Submit("Kies dit moment", ("Moment", moment.Id.ToString()));
        foreach (var url in new[] { $"{RunTests.Path(run)}/evaluation/1", $"/moments/{moment.Id}/who" })
        {
            (await site.As(team.Teacher).Get(url)).ShouldSay("6 gezinnen kozen een prent. Je leest het zodra het begint").ShouldNotSay("mijn kind blij is");
        }
    }

    [Fact]
    public async Task What_parents_hoped_is_told_the_same_when_their_school_year_is_over()
    {
        var team = await Team.At(site);
        var moment = await Past(team);
        foreach (var colour in new[] { "blue", "green", "red", "yellow", "brown" })
        {
            await Comes(team, moment, colour, "child-happy");
        }

        var run = await team.Begin();
        await run.Submit("Kies dit moment", ("Moment", moment.Id.ToString()));
        var evaluation = $"{RunTests.Path(run)}/evaluation/1";
        (await site.As(team.Partner).Get(evaluation)).ShouldSay("mijn kind blij is: bijna iedereen");
        await Moments.Erasing.DailyWork.At(site, Moments.Erasing.DailyWork.NextYear(site));
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.MomentId == moment.Id);
        (await site.As(team.Partner).Get(evaluation)).ShouldSay("mijn kind blij is: bijna iedereen");
    }

    [Fact]
    public async Task The_next_activity_starts_from_the_last_evaluation()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var url = RunTests.Path(run);
        await (await site.As(team.Teacher).Get($"{url}/steps/1/together")).Submit("Bewaren, de rest later", ("q-next-time", "Minder uitleg, meer doen"));
        (await site.As(team.Teacher).Get(url)).ShouldSay("Verder of afronden").ShouldNotSay("Begin activiteit 2");
        var next = await site.As(team.Teacher).Post($"{url}/activities/2");
        next.ShouldSay("De volgende activiteit is begonnen").ShouldSay("Minder uitleg, meer doen").ShouldSay("activiteit 2 van 4").ShouldSay("Wat hoopt iedereen?");
        Assert.Single(next.Document.QuerySelectorAll("[aria-current=step]"));
        (await next.Click("Deze stap doen")).ShouldSay("Wat jullie meenemen van de vorige keer").ShouldSay("Minder uitleg, meer doen");
        (await next.Click("Activiteit 1")).ShouldNotSay("Wat jullie meenemen");
        await site.As(team.Teacher).Post($"{url}/activities/2");
        Assert.Equal(2, (await site.All<RunActivity>()).Count(a => a.SchoolId == team.School.Id));
    }

    [Fact]
    public async Task What_was_noticed_is_told_at_the_evaluation()
    {
        var team = await Team.At(site);
        var url = RunTests.Path(await team.Begin());
        await (await site.As(team.Partner).Get($"{url}/steps/1/outcome")).Submit("Bewaren, de rest later", ("q-noticed", "trust"), ("q-noticed", "spontaneous-contact"));
        (await site.As(team.Teacher).Get($"{url}/evaluation/1")).ShouldBe(HttpStatusCode.OK).ShouldSay("Er groeit vertrouwen").ShouldSay("Er is contact dat vanzelf komt");
    }

    [Fact]
    public async Task The_day_that_was_agreed_is_on_the_run_and_on_today()
    {
        var team = await Team.At(site);
        var url = RunTests.Path(await team.Begin());
        var today = team.School.Today(site.Clock);
        foreach (var (day, said) in new[] { (today.AddDays(3), (string?)null), (today.AddDays(1), "Morgen: evaluatie van samen koken, Vissen"), (today, "Vandaag: evaluatie van samen koken, Vissen") })
        {
            var step = await site.As(team.Teacher).Get($"{url}/steps/1/evaluation-moment");
            await step.Submit("Bewaren, de rest later", ("q-date", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
            foreach (var ours in new[] { team.Teacher, team.Partner })
            {
                var page = await site.As(ours).Get("/today");
                _ = said is null ? page.ShouldNotSay("evaluatie van") : page.ShouldSay(said);
            }
        }

        (await site.As(team.Partner).Get(url)).ShouldSay("Samen terugkijken: afgesproken op maandag 8 maart");
        (await (await site.As(team.Teacher).Get("/today")).ShouldNotSay("afgesproken op").Click("evaluatie van samen koken")).ShouldSay("Terugkijken op activiteit 1");
    }

    private Task<Moment> Past(Team team) =>
        site.Given().Moment(team.School, team.Fishes, m => m.MoveTo(team.School.Today(site.Clock).AddDays(-2), new TimeOnly(8, 45), new TimeOnly(10, 15)));

    private async Task Comes(Team team, Moment moment, string colour, string hopes)
    {
        var family = await site.Given().Family(team.Fishes, colour);
        await site.Given().Save(db =>
        {
            db.Attach(family);
            var signUp = new SignUp(moment, family, site.Clock.Now.UtcDateTime);
            signUp.Say(SignUpState.Coming, 1, 1, null, WordList.Parse(hopes), Guid.NewGuid(), site.Clock.Now.UtcDateTime);
            return signUp;
        });
    }
}
