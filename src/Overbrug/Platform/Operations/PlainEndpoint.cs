using Overbrug.Platform.Web;

namespace Overbrug.Platform.Operations;

/// <summary><c>GET /bench/plain</c>, only where OVERBRUG_BENCH is 1: the least this server can answer, for <c>bin/bench</c> to compare with.</summary>
public static class PlainEndpoint
{
    public static void MapPlain(this WebApplication site)
    {
        if (site.Configuration["OVERBRUG_BENCH"] == "1")
        {
            site.MapGet("/bench/plain", Answer).WithMetadata(new ForMachinesAttribute());
        }
    }

    // not compressed: two letters would only grow, and the comparison would flatter
    private static IResult Answer(HttpContext http)
    {
        http.Response.Headers.ContentEncoding = "identity";
        return Results.Text("ok");
    }
}
