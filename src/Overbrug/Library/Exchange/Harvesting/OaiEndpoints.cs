using System.Xml.Linq;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>Where other systems harvest the library (OAI-PMH 2.0, http://www.openarchives.org/OAI/openarchivesprotocol.html).</summary>
internal static class OaiEndpoints
{
    public const string Address = "/oai";

    public static void MapOai(this IEndpointRouteBuilder site)
    {
        site.MapGet(Address, AnswerAsync).WithMetadata(new ForMachinesAttribute());
        site.MapPost(Address, AnswerAsync).WithMetadata(new ForMachinesAttribute(), new OnlyAsksAttribute());
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, OaiRepository repository, PublicAddress address, TimeProvider clock)
    {
        var baseUrl = address.Url(Address);
        OaiArguments? asked = null;
        XElement said;
        try
        {
            asked = OaiArguments.Read(http.Request);
            said = await repository.AnswerAsync(asked, baseUrl, http.RequestAborted);
        }
        catch (OaiProblem problem)
        {
            said = OaiEnvelope.Of(problem);
            asked = problem.IsMisunderstood ? null : asked;
        }

        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(XmlAnswer.Bytes(OaiEnvelope.Around(said, baseUrl, asked, clock.GetUtcNow().UtcDateTime)), "text/xml; charset=utf-8");
    }
}
