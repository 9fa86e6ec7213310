using Overbrug.Platform.Data;

namespace Overbrug.Tests.Platform.Data;

public class RandomKeyTests
{
    [Fact]
    public void A_key_is_of_version_4_and_holds_no_time() =>
        Assert.All(Enumerable.Range(0, 1000).Select(_ => RandomKey.New()), key =>
        {
            Assert.Equal(4, key.Version);
            Assert.InRange(key.Variant, 8, 11);
        });

    [Fact]
    public void Keys_differ() => Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => RandomKey.New()).Distinct().Count());
}
