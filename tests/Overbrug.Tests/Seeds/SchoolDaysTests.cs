using Overbrug.Seeds;

namespace Overbrug.Tests.Seeds;

public sealed class SchoolDaysTests
{
    [Fact]
    public void No_day_of_a_story_falls_in_a_weekend()
    {
        for (var today = new DateOnly(2028, 2, 1); today.Year == 2028; today = today.AddDays(1))
        {
            Assert.All(Enumerable.Range(-30, 60), n => Assert.False(new SchoolDays(today).In(n).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
        }
    }

    [Fact]
    public void After_Friday_comes_Monday() =>
        Assert.Equal(new DateOnly(2027, 3, 15), new SchoolDays(new DateOnly(2027, 3, 12)).In(1));

    [Fact]
    public void Nothing_is_planned_on_Wednesday_after_noon() =>
        Assert.Equal(DayOfWeek.Thursday, new SchoolDays(new DateOnly(2027, 3, 9)).Afternoon(1).DayOfWeek);
}
