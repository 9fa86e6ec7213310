using System.Globalization;
using System.Security.Claims;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Network.Pilots;

/// <summary>Who asks for a pilot may be a coordinator without any school.</summary>
internal static class PilotReading
{
    public static IQueryable<Pilot> PilotsOf(this OverbrugDb db, HttpContext http) => Pilot.ReadableBy(db,
        Guid.Parse(http.User.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture), http.ActorOrNull()?.SchoolId);
}
