using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>The day of a copy.</summary>
public sealed class CopyForm(DateOnly today) : Form
{
    public DateOnly? Day { get; private set; }

    /// <summary>The same weekday, a week later or in the week to come.</summary>
    public CopyForm From(Moment moment)
    {
        Day = moment.Day.AddDays(7 * Math.Max(1, ((today.DayNumber - moment.Day.DayNumber) / 7) + 1));
        return this;
    }

    protected override void Read(Fields from)
    {
        Day = from.Day("Day");
        if (Day < today)
        {
            from.Refuse("Day", "moments.fix-day");
        }
    }
}
