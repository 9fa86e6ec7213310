using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Moments;

/// <summary>Who comes, by alias, for the team of those families' class and nobody else.</summary>
public partial class WhoComes
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private Comers Comers { get; set; } = new([], []);

    private MomentCount Count { get; set; } = MomentCount.None;

    private int Elsewhere => Count.Families - Comers.Coming.Count;

    private IReadOnlyList<(string Hope, int Families)> Hopes =>
        [.. Comers.Coming.SelectMany(s => s.Hopes).Where(hope => W.Knows($"hopes.{hope}")).CountBy(hope => hope).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];

    public static string Url(Guid id) => $"/moments/{id}/who";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.MetBy(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (Moment is not null)
        {
            Comers = await Comers.OfAsync(Db, Actor, Id, Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
        }
    }
}
