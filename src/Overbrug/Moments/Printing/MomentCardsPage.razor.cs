using Microsoft.AspNetCore.Components;
using Overbrug.Families;

namespace Overbrug.Moments.Printing;

/// <summary>A card for each family of the moment's classes, with the moment and a strip to answer on.</summary>
public partial class MomentCardsPage
{
    private IReadOnlyList<Family> families = [];

    [SupplyParameterFromQuery(Name = CardsBar.Paper)]
    public string? PaperSize { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    protected override IQueryable<Moment> Reachable => Moment.MetBy(Db, Actor);

    private bool IsSmall => PaperSize == CardsBar.A5;

    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/cards";

    protected override async Task LoadAsync(Moment moment) =>
        families = await FamilyCards.LoadAsync(Db, Actor, FamilyGroups.Select(group => group.Id), null, Names, Cancel);
}
