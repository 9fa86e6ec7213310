using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Practices;

/// <summary>Two taps at once: the second reads what the first stored and writes over it, so nothing is doubled.</summary>
internal static class DoubleTap
{
    public static async Task WriteAsync(this OverbrugDb db, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            await write();
        }
    }
}
