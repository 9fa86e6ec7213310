using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Moments.Printing;

namespace Overbrug.Front.Printing;

/// <summary>The Monday pack: everything to do one activity on paper. Who comes and the cards are in it for the team of the class only.</summary>
public partial class PackPage
{
    private bool meets;
    private IReadOnlyList<Family> families = [];
    private Comers who = Comers.Nobody;

    [Inject]
    public AliasNames Names { get; set; } = null!;

    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/pack";

    protected override async Task LoadAsync(Moment moment)
    {
        await base.LoadAsync(moment);
        var classIds = FamilyGroups.Select(group => group.Id).ToList();
        meets = classIds.Count > 0;
        if (meets)
        {
            families = await FamilyCards.LoadAsync(Db, Actor, classIds, null, Names, Cancel);
            who = await Comers.OfAsync(Db, Actor, Names, moment.Id, Cancel);
        }
    }
}
