using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Suggesting;

/// <summary>Erases what was refused or worked through; a reaction that anyone may read stays with its item.</summary>
internal sealed class EraseSuggestions(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public const int DaysKept = 90;

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var last = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysKept);
        await db.Set<Suggestion>().Where(s => s.LookedOn <= last && (s.Look == Look.Refused || s.Kind != SuggestionKind.Reaction)).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
