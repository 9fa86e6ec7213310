using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>Which door a typed or scanned code opens.</summary>
public static class CodeLookup
{
    public static async Task<ClassGroup?> FindClassAsync(OverbrugDb db, string? typed, CancellationToken cancel) =>
        Code.Normalise(typed) is { } code ? await db.Set<ClassGroup>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, cancel) : null;

    public static async Task<Family?> FindFamilyAsync(OverbrugDb db, string? typed, CancellationToken cancel) =>
        Code.Normalise(typed) is { } code ? await db.Set<Family>().AsNoTracking().Include(f => f.Classes).SingleOrDefaultAsync(f => f.Code == code, cancel) : null;
}
