namespace Overbrug.Seeds;

/// <summary>Days on which a school is open, counted from today: never on Saturday or Sunday.</summary>
public readonly record struct SchoolDays(DateOnly Today)
{
    /// <summary>Today, or the Monday after a weekend.</summary>
    public DateOnly Now => IsOpen(Today) ? Today : In(1);

    /// <summary>The n-th school day after today; before today when negative.</summary>
    public DateOnly In(int days)
    {
        var (day, step) = (Today, Math.Sign(days));
        for (var left = Math.Abs(days); left > 0; left -= IsOpen(day) ? 1 : 0)
        {
            day = day.AddDays(step);
        }

        return days == 0 ? Now : day;
    }

    /// <summary>The same, but a day later on Wednesday, when there is no school after noon.</summary>
    public DateOnly Afternoon(int days) => In(days) is { DayOfWeek: DayOfWeek.Wednesday } wednesday ? wednesday.AddDays(1) : In(days);

    private static bool IsOpen(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
