using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>What the team answers to an ask.</summary>
public sealed class AnswerForm(IReadOnlyList<string> answers, DateOnly today) : Form
{
    public IReadOnlyList<string> Answers => answers;

    public string? Answer { get; private set; }

    public DateOnly? Day { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Which answer stood on the page.</summary>
    public long Seen { get; private set; }

    public bool OffersDay => answers.Contains(Ask.OnADay);

    public void ApplyTo(Ask ask, Membership by, DateTime now) => ask.AnswerWith(Answer!, Text, Answer == Ask.OnADay ? Day : null, by, now);

    protected override void Read(Fields from)
    {
        Seen = long.TryParse(from.Raw("Seen"), out var seen) ? seen : 0;
        Answer = from.One("Answer", answers);
        Text = from.Text("Text", Ask.TextLength, required: false);
        if (Answer != Ask.OnADay)
        {
            return;
        }

        Day = from.Day("Day", required: false);
        if (Day is null && from.Errors.All(e => e.Field != "Day"))
        {
            from.Refuse("Day", "asks.fix-day");
        }
        else if (Day < today)
        {
            from.Refuse("Day", "asks.fix-day-past");
        }
    }
}
