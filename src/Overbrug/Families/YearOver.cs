using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>A card or a class of a school year that is over, until its code is taken away: it opens nothing, but can say why.</summary>
internal static class YearOver
{
    public static async Task<bool> KnewAsync(OverbrugDb db, string typed, TimeProvider clock, CancellationToken cancel)
    {
        if (Platform.Web.Code.Normalise(typed) is not { Length: Platform.Web.Code.DefaultLength } code)
        {
            return false;
        }

        var ended = await db.Set<ClassGroup>().Where(c => c.Code == code).Select(c => new Ended(c.SchoolId, c.Year)).FirstOrDefaultAsync(cancel)
            ?? await db.Set<Family>().Where(f => f.Code == code).Select(f => new Ended(f.SchoolId, f.Year)).FirstOrDefaultAsync(cancel);
        return ended is not null && ended.Year < SchoolYear.Of((await db.Set<School>().SingleAsync(s => s.Id == ended.SchoolId, cancel)).Today(clock)).Start;
    }

    private sealed record Ended(Guid SchoolId, int Year);
}
