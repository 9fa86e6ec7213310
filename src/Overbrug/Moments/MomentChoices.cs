using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What the form of a moment offers to choose from.</summary>
public sealed record MomentChoices(IReadOnlyList<ClassGroup> Classes, IReadOnlyList<string> Kinds, IReadOnlyList<string> Places, IReadOnlyList<string> Bring, IReadOnlyList<string> Practical, IReadOnlyList<string> Languages)
{
    /// <summary>The running one: classes of another are named with theirs.</summary>
    public SchoolYear Year { get; private init; }

    /// <summary>The class groups of this school year and later, those of the actor first, and those the moment already has.</summary>
    public static async Task<MomentChoices> OfAsync(OverbrugDb db, Actor actor, Words words, DateOnly today, Moment? moment, CancellationToken cancel)
    {
        var has = moment?.Classes.Select(link => link.ClassGroupId).ToList() ?? [];
        var year = SchoolYear.Of(today).Start;
        var classes = await ClassGroup.VisibleTo(db, actor).AsNoTracking().Where(c => c.Year >= year || has.Contains(c.Id)).OrderBy(c => c.Year).ThenBy(c => c.Name).ToListAsync(cancel);
        return new MomentChoices(
            [.. classes.OrderBy(c => actor.BelongsTo(c.Id) ? 0 : 1)],
            words.Ids("kinds"), words.Ids("places"), words.Ids("bring"), [.. words.Ids("practical").Except(PovertyLook.CostIds)], words.Ids("languages"))
        {
            Year = SchoolYear.Of(today),
        };
    }
}
