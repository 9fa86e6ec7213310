using Overbrug.Platform.Accounts;

namespace Overbrug.Tests.Platform.Accounts;

public sealed class ReturnPathTests
{
    [Theory]
    [InlineData("/moments", "/moments")]
    [InlineData("/moments?day=1", "/moments?day=1")]
    [InlineData("//evil.test", null)]
    [InlineData("/\\evil.test", null)]
    [InlineData("https://evil.test", null)]
    [InlineData("/a\nb", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_paths_of_this_site_are_followed(string? asked, string? followed) => Assert.Equal(followed, ReturnPath.Local(asked));
}
