using Microsoft.AspNetCore.Components;
using Overbrug.Families;

namespace Overbrug.Moments.Printing;

/// <summary>Who comes, to tick at the door; for the team of the class only.</summary>
public partial class DayListPage
{
    private Comers who = Comers.Nobody;

    [Inject]
    public AliasNames Names { get; set; } = null!;

    protected override IQueryable<Moment> Reachable => Moment.MetBy(Db, Actor);

    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/day-list";

    protected override async Task LoadAsync(Moment moment) => who = await Comers.OfAsync(Db, Actor, Names, moment.Id, Cancel);
}
