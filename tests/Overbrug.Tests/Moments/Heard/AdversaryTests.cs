using Overbrug.Moments;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Tests.Moments.Heard;

/// <summary>
/// Someone of the team who knows whose phone answered when, types in whatever paper they like, and reads the page after every step.
/// Whatever a family said, the same pages would have come had it said something else.
/// </summary>
public sealed class AdversaryTests
{
    private const int Worlds = 10_000;
    private static readonly School School = new("De Vlieger", "Brussel", "de-vlieger", new DateTime(2027, 3, 8, 9, 0, 0, DateTimeKind.Utc));
    private static readonly Moment Moment = new(School, "cooking", new DateOnly(2027, 3, 8), new TimeOnly(8, 45), new TimeOnly(10, 0), [], DateTime.UnixEpoch);

    [Fact]
    public void No_answer_of_a_phone_can_be_told_from_what_is_read()
    {
        var random = new Random(20270308);
        for (var world = 0; world < Worlds; world++)
        {
            var steps = Story(random);
            var phones = steps.Where(step => !step.OnPaper).ToList();
            var family = phones[random.Next(phones.Count)];
            var read = Read(steps);
            Assert.True(Others(steps, family).Any(other => Read(other).SequenceEqual(read)), $"world {world}: {family.Choice} for {family.Question} follows from\n{string.Join('\n', read)}");
        }
    }

    [Fact]
    public void What_is_told_grows_by_five_people_or_more()
    {
        var random = new Random(5);
        for (var world = 0; world < Worlds / 10; world++)
        {
            var (rows, before) = (new List<Tally>(), 0);
            foreach (var step in Story(random).Where(step => !step.OnPaper && step.Question == "welcome"))
            {
                rows.AddRange(Tallies.Count(Moment, rows, onPaper: false, [(step.Question, step.Choice, 1)]));
                var now = Afterwards.Of(rows).Answers.Single(a => a.Question.Id == "welcome").Told.People;
                Assert.True(now == before || now >= before + Gate.Fewest, $"{before} became {now}");
                before = now;
            }
        }
    }

    [Fact]
    public void What_is_hoped_for_is_told_once_and_never_for_certain()
    {
        var random = new Random(12);
        string[] hopes = ["child-happy", "meet-parents", "own-language"];
        for (var world = 0; world < Worlds; world++)
        {
            var families = Enumerable.Range(0, random.Next(1, 13)).Select(_ => hopes.Where(_ => random.Next(3) > 0).Append("know-class").ToArray()).ToList();
            var strips = random.Next(families.Count); // the first ones came on paper, and who reads typed them in
            Assert.True(Hoped(families, strips, hasBegun: false).Told.IsEmpty);
            var (told, one, hope) = (Hoped(families, strips, hasBegun: true).Told, random.Next(strips, families.Count), hopes[random.Next(hopes.Length)]);
            var others = Enumerable.Range(strips, families.Count - strips).Select(other => Exchanged(families, one, other, hope)).Append(Exchanged(families, one, one, hope));
            Assert.Contains(others, other => other[one].Contains(hope) != families[one].Contains(hope) && Same(Hoped(other, strips, hasBegun: true).Told, told));
        }
    }

    /// <summary>Families answer some questions in some order; in between the reader types in paper, also to correct.</summary>
    private static List<Step> Story(Random random)
    {
        var leaning = random.Next(0, 5);
        var questions = LookingBack.Questions.Take(2).ToList();
        var steps = new List<Step>();
        foreach (var _ in Enumerable.Range(0, random.Next(1, 13)))
        {
            var answered = questions.Where(_ => random.Next(6) > 0).DefaultIfEmpty(questions[0]);
            steps.AddRange(answered.Select(question => new Step(question.Id, question.Choices[random.Next(5) < leaning ? 0 : random.Next(question.Choices.Count)].Id, false, 1)));
            if (random.Next(3) == 0)
            {
                var question = questions[random.Next(questions.Count)];
                steps.Add(new Step(question.Id, question.Choices[random.Next(question.Choices.Count)].Id, true, random.Next(-6, 9)));
            }
        }

        return steps;
    }

    /// <summary>The same story in which this family said something else: what another phone said, or just another choice.</summary>
    private static IEnumerable<List<Step>> Others(List<Step> steps, Step family)
    {
        var question = LookingBack.Questions.Single(q => q.Id == family.Question);
        foreach (var choice in question.Choices.Select(c => c.Id).Where(choice => choice != family.Choice))
        {
            yield return [.. steps.Select(step => ReferenceEquals(step, family) ? step with { Choice = choice } : step)];
        }

        foreach (var other in steps.Where(step => !step.OnPaper && step.Question == family.Question && step.Choice != family.Choice))
        {
            yield return [.. steps.Select(step => ReferenceEquals(step, family) ? step with { Choice = other.Choice } : ReferenceEquals(step, other) ? step with { Choice = family.Choice } : step)];
        }
    }

    private static List<string> Read(List<Step> steps)
    {
        var rows = new List<Tally>();
        var pages = new List<string>();
        foreach (var step in steps)
        {
            rows.AddRange(Tallies.Count(Moment, rows, step.OnPaper, [(step.Question, step.Choice, step.People)]));
            var said = Afterwards.Of(rows);
            pages.Add($"{said.Phones} {said.Papers} {said.Strokes} {string.Join(' ', said.Answers.Select(a => $"{a.Told.People}:{string.Join(',', a.Told.Shares)}"))}");
        }

        return pages;
    }

    private static Beforehand Hoped(IEnumerable<string[]> families, int strips, bool hasBegun) =>
        Beforehand.Of(families.Select((hopes, at) => new Hoped(WordList.Parse(string.Join(' ', hopes)), OnPaper: at < strips)), hasBegun);

    /// <summary>One family hopes the contrary, and so does another when there is another.</summary>
    private static List<string[]> Exchanged(List<string[]> families, int one, int other, string hope)
    {
        var changed = families.ToList();
        foreach (var index in new[] { one, other }.Distinct())
        {
            changed[index] = changed[index].Contains(hope) ? [.. changed[index].Where(h => h != hope)] : [.. changed[index], hope];
        }

        return changed;
    }

    private static bool Same(Told one, Told other) => one.People == other.People && one.Shares.SequenceEqual(other.Shares);

    private sealed record Step(string Question, string Choice, bool OnPaper, int People);
}
