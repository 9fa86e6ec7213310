using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>Reads a day and two hours that make sense: not past (unless it was so already), and ending after the start.</summary>
internal static class MomentHours
{
    public static (DateOnly? Day, TimeOnly? Starts, TimeOnly? Ends) Read(Fields from, DateOnly today, DateOnly? before)
    {
        var (day, starts, ends) = (from.Day("Day"), from.Time("Starts"), from.Time("Ends"));
        if (day < today && day != before)
        {
            from.Refuse("Day", "moments.fix-day");
        }

        if (ends <= starts)
        {
            from.Refuse("Ends", "moments.fix-ends");
        }

        return (day, starts, ends);
    }
}
