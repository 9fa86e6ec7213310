using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>The cards of a class, without a moment: to hand out at the start of the year.</summary>
public partial class ClassCardsPage
{
    private const string LatestParameter = "laatste";
    private ClassGroup? group;
    private IReadOnlyList<Family> families = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = CardsBar.Paper)]
    public string? PaperSize { get; set; }

    /// <summary>Only so many, the newest.</summary>
    [SupplyParameterFromQuery(Name = LatestParameter)]
    public string? Latest { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    private bool IsSmall => PaperSize == CardsBar.A5;

    private int? Most => int.TryParse(Latest, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and < 1000 ? most : null;

    public static string Url(ClassGroup group, int? latest = null) =>
        $"/classes/{group.Id}/print/cards{(latest is null ? "" : $"?{LatestParameter}={latest}")}";

    protected override async Task LoadAsync()
    {
        var found = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id && Actor.FamilyClassIds.Contains(c.Id), Cancel);
        if (Found(found) is not null)
        {
            families = await FamilyCards.LoadAsync(Db, Actor, [found!.Id], Most, Names, Cancel);
            group = found;
        }
    }
}
