using FsCheck;
using FsCheck.Fluent;
using Overbrug.Practices;

namespace Overbrug.Tests.Practices;

public class JourneyTests
{
    static readonly Method Method = MethodShelf.Load(MethodFolder.ShippedContent).Find("class-activity")!;

    static readonly int Once = Method.Phases.Where(phase => phase.Per == Per.Run).Sum(phase => phase.Steps.Count);

    static readonly int EachTime = Method.Phases.Where(phase => phase.Per == Per.Activity).Sum(phase => phase.Steps.Count);

    sealed record Walked(int Activities, HashSet<StepAt> Answered, HashSet<StepAt> Skipped)
    {
        public Journey Journey => new(Method, Activities, Answered, Skipped);
    }

    [Fact]
    public void A_new_run_is_at_its_first_step()
    {
        var journey = new Journey(Method, 4, [], []);
        Assert.Equal(("start", new StepAt("experience", StepAt.WholeRun)), (journey.Here!.Phase.Id, journey.Next!.At));
        Assert.All(journey.Phases.Skip(1), phase => Assert.Equal(JourneyState.Open, phase.State));
    }

    [Fact]
    public void The_preparation_comes_round_for_the_second_activity()
    {
        var first = Steps(new Journey(Method, 2, [], [])).Where(step => step.Activity < 2 && Method.PhaseOf(step.Step).Id != "anchor");
        var journey = new Journey(Method, 2, first.Select(step => step.At), []);
        Assert.Equal(new StepAt("expectations", 2), journey.Next!.At);
        Assert.All(journey.OfActivity(1), phase => Assert.Equal(JourneyState.Done, phase.State));
    }

    [Fact]
    public void A_phase_that_was_skipped_whole_says_so_until_something_is_answered()
    {
        var skipped = Method.FindPhase("start")!.Steps.Select(step => new StepAt(step.Id, StepAt.WholeRun)).ToList();
        Assert.Equal(JourneyState.Skipped, new Journey(Method, 1, [], skipped).Phases[0].State);
        Assert.Equal(JourneyState.Done, new Journey(Method, 1, skipped.Take(1), skipped).Phases[0].State);
    }

    [Fact]
    public void A_run_has_at_least_one_activity() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Journey(Method, 0, [], []));

    [Fact]
    public void Every_step_comes_exactly_as_often_as_its_phase() => ForAll(walked =>
        Steps(walked.Journey).Count == Once + (EachTime * walked.Activities)
        && Steps(walked.Journey).Select(step => step.At).Distinct().Count() == Steps(walked.Journey).Count);

    [Fact]
    public void There_is_one_here_until_the_run_is_finished() => ForAll(walked =>
    {
        var journey = walked.Journey;
        var here = Steps(journey).Where(step => step.State == JourneyState.Here).ToList();
        return journey.IsFinished
            ? here.Count == 0 && journey.Next is null && Steps(journey).TrueForAll(step => step.State is JourneyState.Done or JourneyState.Skipped)
            : here.Count == 1 && here[0] == journey.Next && journey.Phases.Count(phase => phase.State == JourneyState.Here) == 1;
    });

    [Fact]
    public void Nothing_before_the_next_step_is_left_open() => ForAll(walked =>
        Steps(walked.Journey).TakeWhile(step => step.State != JourneyState.Here).All(step => step.State is JourneyState.Done or JourneyState.Skipped));

    [Fact]
    public void An_answer_outweighs_a_skip() => ForAll(walked =>
        Steps(walked.Journey).TrueForAll(step =>
            (step.State == JourneyState.Done) == walked.Answered.Contains(step.At)
            && (step.State == JourneyState.Skipped) == (walked.Skipped.Contains(step.At) && !walked.Answered.Contains(step.At))));

    [Fact]
    public void Doing_what_is_next_always_ends_the_run() => ForAll(walked =>
    {
        for (var left = Once + (EachTime * walked.Activities); left > 0 && walked.Journey.Next is { } next; left--)
            (left % 2 == 0 ? walked.Answered : walked.Skipped).Add(next.At);
        return walked.Journey.IsFinished;
    });

    [Fact]
    public void Answering_changes_no_other_step_that_was_answered_or_skipped() => ForAll(walked =>
    {
        var before = Steps(walked.Journey);
        if (walked.Journey.Next is not { } next)
            return true;
        var after = new Journey(Method, walked.Activities, walked.Answered.Append(next.At), walked.Skipped);
        return before.Zip(Steps(after)).All(pair => pair.First.State is JourneyState.Open or JourneyState.Here || pair.First == pair.Second);
    });

    [Fact]
    public void Answers_of_an_older_version_or_a_dropped_activity_are_left_aside() => ForAll(walked =>
    {
        var strange = walked.Answered.Append(new("long-gone", 1)).Append(new("expectations", walked.Activities + 1));
        return Steps(new Journey(Method, walked.Activities, strange, walked.Skipped)).SequenceEqual(Steps(walked.Journey));
    });

    static List<JourneyStep> Steps(Journey journey) => [.. journey.Phases.SelectMany(phase => phase.Steps)];

    static void ForAll(Func<Walked, bool> holds) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Walks.ToArbitrary(), holds));

    static Gen<Walked> Walks =>
        from activities in Gen.Choose(1, 5)
        let all = Steps(new Journey(Method, activities, [], [])).ConvertAll(step => step.At)
        from eagerness in Gen.Choose(1, 10)
        from marks in Gen.Choose(0, 2 + eagerness).ArrayOf(all.Count)
        select new Walked(activities,
            [.. all.Where((_, i) => marks[i] is 1 or > 2)],
            [.. all.Where((_, i) => marks[i] is 2 or > 8)]);
}
