using System.Net;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task A_site_that_can_read_and_write_is_healthy_and_leaves_no_trace()
    {
        await using var site = new Site();
        var answer = await site.Anyone().Send(HttpMethod.Get, "/health");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("{\"status\":\"ok\"}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(await site.All<Setting>(), s => s.Name.StartsWith("health", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_site_that_cannot_write_is_not()
    {
        await using var site = new Site();
        await site.Read(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "ALTER TABLE \"Settings\" RENAME TO \"Gone\""));
        var answer = await site.Anyone().Send(HttpMethod.Get, "/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("{\"status\":\"unavailable\"}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
