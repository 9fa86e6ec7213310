using System.Globalization;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front;

public sealed class SecurityContactTests
{
    [Fact]
    public async Task It_says_whom_to_tell_and_until_when()
    {
        await using var site = new Site("--OVERBRUG_CONTACT", "veilig@overbrug.test");
        var text = (await site.Anyone().Get("/.well-known/security.txt")).Html;
        Assert.Contains("Contact: mailto:veilig@overbrug.test\n", text, StringComparison.Ordinal);
        Assert.Contains($"Canonical: {Site.Address}/.well-known/security.txt\n", text, StringComparison.Ordinal);
        var expires = DateTimeOffset.Parse(text.Split("Expires: ")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        Assert.InRange(expires, site.Clock.Now.AddDays(30), site.Clock.Now.AddDays(365));
    }

    [Fact]
    public async Task Without_a_contact_it_points_to_the_page_about_privacy()
    {
        await using var site = new Site();
        Assert.Contains($"Contact: {Site.Address}/privacy", (await site.Anyone().Get("/.well-known/security.txt")).Html, StringComparison.Ordinal);
    }
}
