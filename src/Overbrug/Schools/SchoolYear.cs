namespace Overbrug.Schools;

/// <summary>A Flemish school year, named by the calendar year it starts in: 1 September to 31 August.</summary>
public readonly record struct SchoolYear(int Start)
{
    public DateOnly FirstDay => new(Start, 9, 1);

    public DateOnly LastDay => new(Start + 1, 8, 31);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1);

    public SchoolYear Next => new(Start + 1);

    /// <summary>The school year that is being prepared on this day; null before 1 May.</summary>
    public static SchoolYear? Prepared(DateOnly day) => day.Month is >= 5 and < 9 ? Of(day).Next : null;

    /// <summary>The earliest school year of which families are kept: what is over is erased two days into September, when it is September in every zone.</summary>
    public static SchoolYear FirstKept(DateOnly day) => Of(day.AddDays(-1));

    public override string ToString() => $"{Start}–{Start + 1}";
}
