namespace Overbrug.Tests.Library.Search;

public sealed class JudgedTests
{
    [Theory]
    [InlineData("tune")]
    [InlineData("aside")]
    public void Of_what_people_should_find_95_in_100_stand_among_the_first_ten(string set)
    {
        var judged = Judged.All.Where(question => question.Set == set).ToList();
        var recall = judged.Average(question => question.Recall);
        TestContext.Current.TestOutputHelper?.WriteLine($"{set}: {recall:0.000} of {judged.Count} questions");
        Assert.True(recall >= 0.95, $"{recall:0.000}. Missed: " + string.Join("; ", judged.Where(question => question.Recall < 1).Select(question => $"{question.Query}: {string.Join(' ', question.Missed)}")));
    }

    [Fact]
    public void All_that_is_expected_is_on_the_shelf() =>
        Assert.Empty(Judged.All.SelectMany(question => question.Expected).Except(Shelf.Shipped.Find(new("", [], 0, 200)).Hits.Select(hit => hit.Slug)));
}
