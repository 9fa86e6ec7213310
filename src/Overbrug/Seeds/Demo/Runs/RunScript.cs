using System.Globalization;
using System.Text.RegularExpressions;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo.Runs;

/// <summary>
/// A run told in lines: <c>1 els roles.teacher-role [invite] her own words</c>; 1 is the activity (left out for the whole run).
/// <c>1 skip meaning</c> passes a step over, <c>1 els reads yes partly</c> reads the criteria of that activity back.
/// </summary>
internal sealed partial class RunScript(DemoSchool school, Run run)
{
    private readonly List<Criterion> criteria = [];
    private readonly List<StepAnswer> answers = [];
    private int minutes;

    public static Run Play(DemoSchool school, string className, string starter, string theme, int daysAgo, string script)
    {
        var run = new Run(school.Class(className), school.World.Version, theme, school.Member(starter), school.World.Ago(daysAgo));
        school.World.Db.Add(run);
        school.Did(starter, "run.started", run.Id, daysAgo);
        var told = new RunScript(school, run);
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            told.Hear(Line().Match(line) is { Success: true } parts ? parts.Groups : throw new FormatException($"Not a line of a run: {line}"));
        }

        return run;
    }

    private DateTime Now => run.StartedAt.AddMinutes(++minutes);

    private void Hear(GroupCollection line)
    {
        var number = line["number"].Success ? int.Parse(line["number"].Value, CultureInfo.InvariantCulture) : StepAt.WholeRun;
        var (who, step, words) = (line["who"].Value, line["step"].Value, line["words"].Value);
        while (run.Current.Number < number)
        {
            run.BeginNext(Now);
        }

        switch (who, step)
        {
            case ("skip", _): school.World.Db.Add(new SkippedStep(run, number, step)); break;
            case (_, "reads"): Read(who == "team" ? null : school.Member(who), number, words); break;
            default: Answer(school.Member(who), number, school.World.Method.FindStep(step)!, line["question"].Value, WordList.Parse(line["choices"].Value), words); break;
        }
    }

    private void Answer(Membership by, int number, MethodStep step, string questionId, WordList choices, string words)
    {
        var question = step.FindQuestion(questionId) ?? throw new FormatException($"No question {step.Id}.{questionId}");
        if (question.Type == QuestionType.Criteria)
        {
            var voice = question.For is [Voice.Parent] ? Voice.Parent : by.Role == Role.Partner ? Voice.Partner : Voice.Teacher;
            criteria.Add(new Criterion(run, number, voice, words, by, Now));
            school.World.Db.Add(criteria[^1]);
        }

        var answer = answers.Find(a => (a.Number, a.StepId, a.QuestionId, a.AuthorId) == (number, step.Id, questionId, by.Id));
        if (answer is null)
        {
            answers.Add(answer = new StepAnswer(run, number, step.Id, questionId, by, Now) { IsPrivate = step.Visible.Count > 0 });
            school.World.Db.Add(answer);
        }

        answer.Say(question.Type == QuestionType.Date ? Day(words) : $"{answer.Text}\n{words}".Trim(), choices, Now);
    }

    /// <summary>Days are written as school days from today: <c>+4</c>.</summary>
    private string Day(string words) => school.Days.In(int.Parse(words, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Read(Membership? by, int number, string words)
    {
        foreach (var (criterion, seen) in criteria.Where(c => c.Number == number).Zip(words.Split(' ')))
        {
            criterion.Read(by, Enum.Parse<Seen>(seen.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Now);
        }
    }

    [GeneratedRegex(@"^\s*((?<number>\d) )?(?<who>\w+) (?<step>[\w-]+)(\.(?<question>[\w-]+))?( \[(?<choices>[\w -]+)\])?( (?<words>.+))?$")]
    private static partial Regex Line();
}
