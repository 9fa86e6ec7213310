using Overbrug.Platform.Data;

namespace Overbrug.Tests.Sweeps.Text;

public sealed class DirectionsTests
{
    [Theory]
    [InlineData("juf Els", "juf Els")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("a\u202Eb", "a\u202Eb\u202C")]
    [InlineData("a\u2066b\u202Ec", "a\u2066b\u202Ec\u202C\u2069")]
    [InlineData("\u202Aa\u202C b", "\u202Aa\u202C b")]
    [InlineData("\u2067a\u202Eb\u2069c", "\u2067a\u202Eb\u2069c")]
    [InlineData("a\u202C\u2069b", "ab")]
    [InlineData("\u202Ea\nb", "\u202Ea\u202C\nb")]
    public void What_was_turned_is_turned_back_at_the_end_of_the_line(string typed, string closed) =>
        Assert.Equal(closed, Directions.Closed(typed));
}
