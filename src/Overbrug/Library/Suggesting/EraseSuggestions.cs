using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Suggesting;

/// <summary>Erases what was refused or worked through, and what nobody looked at for a year; a reaction that anyone may read stays with its item.</summary>
internal sealed class EraseSuggestions(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public const int DaysKept = 90;

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (last, longest) = (today.AddDays(-DaysKept), today.AddYears(-1));
        await db.Set<Suggestion>().Where(s => (s.LookedOn <= last && (s.Look == Look.Refused || s.Kind != SuggestionKind.Reaction)) || (s.Look == Look.Waiting && s.MadeOn <= longest)).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
