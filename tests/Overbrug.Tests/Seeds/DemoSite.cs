using Overbrug.Platform.Accounts;
using Overbrug.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Seeds;

/// <summary>A site in which the demo story was told.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public Site Site { get; } = new();

    public async ValueTask InitializeAsync() => await Stories.All["demo"](Site.Services, CancellationToken.None);

    public async Task<Browser> As(string email)
    {
        var people = await Site.All<User>();
        return Site.As(people.Single(u => u.Email == email));
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
