using Microsoft.EntityFrameworkCore;
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
    public static Beforehand Of(IEnumerable<WordList> hopes, bool hasBegun, Batch? kept = null)
    {
        var said = hopes.Where(list => list.Count > 0).ToList();
        var batch = new Batch(said.Count, said.SelectMany(list => list.Distinct()).CountBy(hope => hope).ToDictionary());
        kept ??= new Batch(0, new Dictionary<string, int>());
        return new(said.Count + kept.People, hasBegun, hasBegun ? Gate.Tell([batch, kept]) : Told.Nothing);
    }
}
