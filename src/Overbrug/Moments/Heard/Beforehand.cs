using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Heard;

/// <summary>What those who come hope for, through the gate: told once, when it begins and nobody can change it any more. Until then only how many families chose something.</summary>
public sealed record Beforehand(int Families, bool HasBegun, Told Told)
{
    public static Beforehand Nothing { get; } = new(0, false, Told.Nothing);

    public static async Task<Beforehand> OfAsync(OverbrugDb db, Actor actor, Moment moment, DateTime localNow, CancellationToken cancel) =>
        moment.IsSharedBy(actor)
            ? Of(await SignUp.HopesAsync(db, moment, cancel), hasBegun: moment.LocalStart <= localNow, await KeptCounts.HopesAsync(db, moment, cancel))
            : Nothing;

    /// <param name="kept">what a school year that is over left of it, told as it was told before</param>
    public static Beforehand Of(IEnumerable<Hoped> hopes, bool hasBegun, IReadOnlyList<Batch>? kept = null)
    {
        var batches = hopes.Where(said => said.Hopes.Count > 0).GroupBy(said => said.OnPaper).Select(Of).Concat(kept ?? []).ToList();
        return new(batches.Sum(batch => batch.People), hasBegun, hasBegun ? Gate.Tell(batches) : Told.Nothing);
    }

    private static Batch Of(IEnumerable<Hoped> said) => new(said.Count(), said.SelectMany(one => one.Hopes.Distinct()).CountBy(hope => hope).ToDictionary());
}
