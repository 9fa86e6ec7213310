using Overbrug.Platform.Accounts;

namespace Overbrug.Tests.Platform.Accounts;

public sealed class TotpTests
{
    // "12345678901234567890" in base 32
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, Totp.Step(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_code_is_good_one_step_early_or_late_and_no_more()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(2_000_000_000);
        var code = Totp.Code(Key, Totp.Step(now));
        Assert.NotNull(Totp.Match(Key, code, now.AddSeconds(30)));
        Assert.NotNull(Totp.Match(Key, code, now.AddSeconds(-30)));
        Assert.Null(Totp.Match(Key, code, now.AddSeconds(90)));
        Assert.Null(Totp.Match(Key, "", now));
    }

    [Fact]
    public void A_new_key_has_160_bits() => Assert.Matches("^[A-Z2-7]{32}$", Totp.NewKey());
}
