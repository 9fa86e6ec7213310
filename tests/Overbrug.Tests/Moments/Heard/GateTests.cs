using Overbrug.Moments.Heard;

namespace Overbrug.Tests.Moments.Heard;

public sealed class GateTests
{
    [Theory]
    [InlineData(0, 5, Share.HardlyAnyone)]
    [InlineData(1, 5, Share.HardlyAnyone)]
    [InlineData(2, 5, Share.Half)]
    [InlineData(3, 5, Share.Half)]
    [InlineData(4, 5, Share.NearlyAll)]
    [InlineData(5, 5, Share.NearlyAll)]
    [InlineData(2, 12, Share.Few)]
    [InlineData(6, 12, Share.Half)]
    [InlineData(9, 12, Share.Most)]
    [InlineData(10, 12, Share.Most)]
    [InlineData(11, 12, Share.NearlyAll)]
    [InlineData(2, 60, Share.Few)]
    public void People_are_said_in_words(int picked, int people, Share said) => Assert.Equal(said, Gate.ShareOf(picked, people));

    [Fact]
    public void Every_word_leaves_room_for_someone_else()
    {
        foreach (var people in Enumerable.Range(Gate.Fewest, 60))
        {
            foreach (var picked in Enumerable.Range(0, people + 1))
            {
                Assert.Contains(Enumerable.Range(1, people - 1), other => Gate.ShareOf(other, people) == Gate.ShareOf(picked, people));
            }
        }
    }

    [Fact]
    public void Fewer_than_five_are_not_told_and_not_added_to_others()
    {
        var five = new Batch(5, new Dictionary<string, int> { ["yes"] = 5 });
        var four = new Batch(4, new Dictionary<string, int> { ["not-yet"] = 4 });
        Assert.True(Gate.Tell([four]).IsEmpty);
        Assert.Equal([("yes", Share.NearlyAll)], Gate.Tell([five, four]).Shares);
        Assert.Equal(5, Gate.Tell([five, four]).People);
    }

    [Fact]
    public void Batches_are_put_together_from_their_words()
    {
        var glad = new Batch(5, new Dictionary<string, int> { ["yes"] = 5 });
        var split = new Batch(5, new Dictionary<string, int> { ["yes"] = 2, ["bit"] = 3 });
        Assert.Equal([("yes", Share.Most), ("bit", Share.Few)], Gate.Tell([glad, split]).Shares);
        Assert.Equal(10, Gate.Tell([glad, split]).People);
    }

    [Fact]
    public void A_full_batch_is_never_added_to()
    {
        Assert.Equal(0, Gate.Open(new Dictionary<int, int>()));
        Assert.Equal(0, Gate.Open(new Dictionary<int, int> { [0] = 4 }));
        Assert.Equal(1, Gate.Open(new Dictionary<int, int> { [0] = 5 }));
        Assert.Equal(3, Gate.Open(new Dictionary<int, int> { [0] = 5, [2] = 9 }));
    }
}
