using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Who comes, by alias, for the team of those families' class and nobody else.</summary>
public partial class WhoComes
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private Comers Comers { get; set; } = new([], []);

    private MomentCount Count { get; set; } = MomentCount.None;

    /// <summary>Hopes that were counted from paper.</summary>
    private Dictionary<string, int> Ticked { get; set; } = [];

    private IReadOnlyList<ClassGroup> OwnClasses { get; set; } = [];

    private int Elsewhere => Count.Families - Comers.Coming.Count;

    private IReadOnlyList<(string Hope, int Families)> Hopes =>
        [.. Comers.Coming.SelectMany(s => s.Hopes).CountBy(hope => hope).Concat(Ticked).Where(pair => W.Knows($"hopes.{pair.Key}"))
            .GroupBy(pair => pair.Key, (hope, pairs) => KeyValuePair.Create(hope, pairs.Sum(pair => pair.Value))).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];

    public static string Url(Guid id) => $"/moments/{id}/who";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.MetBy(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (Moment is not null)
        {
            Comers = await Comers.OfAsync(Db, Actor, Id, Cancel);
            OwnClasses = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => Actor.FamilyClassIds.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
            Ticked = await KeptCounts.HopesAsync(Db, Id, Cancel);
        }
    }

    private bool IsStranger(SignUp signUp) => OwnClasses.Any(group => Acquaintance.IsMissing(signUp.Family!, group));
}
