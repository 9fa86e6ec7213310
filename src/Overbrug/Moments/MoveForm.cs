using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>Another day or other hours.</summary>
public sealed class MoveForm(DateOnly today) : Form
{
    public DateOnly? Day { get; private set; }

    public TimeOnly? Starts { get; private set; }

    public TimeOnly? Ends { get; private set; }

    public int Version { get; private set; }

    public MoveForm From(Moment moment)
    {
        (Day, Starts, Ends) = (moment.Day, moment.Starts, moment.Ends);
        return this;
    }

    public void ApplyTo(Moment moment) => moment.MoveTo(Day!.Value, Starts!.Value, Ends!.Value);

    protected override void Read(Fields from)
    {
        (Day, Starts, Ends) = MomentHours.Read(from, today, before: null);
        Version = int.TryParse(from.Raw("Version"), out var version) ? version : 0;
    }
}
