using System.Globalization;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Practices;

/// <summary>What one person says to a question: words, ticks or both.</summary>
public sealed record Saying(string Text, WordList Choices)
{
    public static Saying Nothing { get; } = new("", WordList.Empty);

    public bool IsEmpty => Text.Length == 0 && Choices.Count == 0;
}

/// <summary>The questions of one step, as one person answers them in one sitting.</summary>
public sealed class StepForm(IReadOnlyList<MethodQuestion> asked) : Form
{
    public const int MostOwnCriteria = 12;

    private readonly Dictionary<string, Saying> sayings = [];

    public IReadOnlyList<MethodQuestion> Asked => asked;

    public Saying this[MethodQuestion question] => sayings.GetValueOrDefault(question.Id, Saying.Nothing);

    /// <summary>The field of the ticks, the choice, the day or the text.</summary>
    public static string Field(MethodQuestion question) => $"q-{question.Id}";

    /// <summary>The field for own words beside the ticks.</summary>
    public static string OwnField(MethodQuestion question) => $"q-{question.Id}-own";

    public static StepForm From(IReadOnlyList<MethodQuestion> asked, IEnumerable<StepAnswer> mine)
    {
        var form = new StepForm(asked);
        foreach (var answer in mine)
        {
            form.sayings[answer.QuestionId] = new(answer.Text, answer.Choices);
        }

        return form;
    }

    protected override void Read(Fields from)
    {
        var hadSomething = sayings.Count > 0;
        foreach (var question in asked)
        {
            sayings[question.Id] = Said(question, from);
        }

        if (asked.All(question => this[question].IsEmpty) && !hadSomething && from.Errors.Count == 0)
        {
            from.Refuse(Field(asked[0]), "runs.write-something");
        }
    }

    private static Saying Said(MethodQuestion question, Fields from)
    {
        var (field, ids) = (Field(question), question.Choices.Select(choice => choice.Id));
        return question.Type switch
        {
            QuestionType.Choice => new("", new WordList([from.One(field, ids, required: false) ?? ""])),
            QuestionType.Notes => new("", from.Several(field, ids)),
            QuestionType.Date => new(from.Day(field, required: false)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", WordList.Empty),
            QuestionType.Criteria => new(OwnCriteria(OwnField(question), from), from.Several(field, ids)),
            _ => new(from.Text(field, StepAnswer.TextLength, required: false), WordList.Empty),
        };
    }

    private static string OwnCriteria(string field, Fields from)
    {
        var lines = SuccessCriteria.Lines(from.Text(field, StepAnswer.TextLength, required: false));
        if (lines.FirstOrDefault(line => line.Length > Criterion.TextLength) is { } tooLong)
        {
            from.Refuse(field, "runs.criterion-long", ("most", Criterion.TextLength), ("now", tooLong.Length));
        }
        else if (lines.Count > MostOwnCriteria)
        {
            from.Refuse(field, "runs.criteria-many", ("most", MostOwnCriteria));
        }

        return string.Join('\n', lines);
    }
}
