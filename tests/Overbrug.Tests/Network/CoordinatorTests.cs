using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using System.Reflection;
using Overbrug.Network;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Network;

public sealed class CoordinatorTests(Site site) : IClassFixture<Site>
{
    private static readonly Type[] Open = [typeof(ForAnyoneAttribute), typeof(ForParentsAttribute), typeof(ForSignedInAttribute), typeof(ForMachinesAttribute)];

    [Fact]
    public async Task A_coordinator_reaches_no_page_of_a_school()
    {
        var given = site.Given();
        var school = await given.School();
        var teacher = await given.Member(school, Role.Teacher, await given.Class(school));
        var story = await given.Story(site, teacher, "Achter de deur", Reach.Pilot);
        var coordinator = await given.Coordinator(site, await given.Pilot(site, school));
        var closed = Addresses(story.Id).ToList();
        Assert.Contains(closed, address => address.Url == "/today");
        Assert.Contains(closed, address => address.Url == StoryPage.Url(story.Id));
        foreach (var (method, url) in closed)
        {
            var answer = await coordinator.Send(method, url, method == HttpMethod.Get ? null : new FormUrlEncodedContent([]));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString() == ActorGate.SignedInHome, $"{method} {url}: {answer.StatusCode}");
        }
    }

    private IEnumerable<(HttpMethod Method, string Url)> Addresses(Guid id) =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where !IsOpen(endpoint) && endpoint.RoutePattern.Parameters.All(p => p.ParameterPolicies.Any(policy => policy.Content == "guid"))
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (new HttpMethod(method), '/' + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
            string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : id.ToString())))));

    private static bool IsOpen(RouteEndpoint endpoint) => Open.Any(attribute =>
        endpoint.Metadata.Any(attribute.IsInstanceOfType) || (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsDefined(attribute) ?? false));
}
