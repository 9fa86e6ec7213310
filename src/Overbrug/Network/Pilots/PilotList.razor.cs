using Microsoft.EntityFrameworkCore;

namespace Overbrug.Network.Pilots;

/// <summary>The pilots someone coordinates, and those their school is in.</summary>
public partial class PilotList
{
    private const int MostPilots = 100;
    private IReadOnlyList<Pilot> pilots = [];

    public static string Url() => "/pilots";

    /// <summary>With one pilot there is nothing to choose.</summary>
    protected override async Task OnInitializedAsync()
    {
        pilots = await Db.PilotsOf(Http).AsNoTracking().OrderBy(p => p.Name).Take(MostPilots).ToListAsync(Cancel);
        if (pilots is [var only])
        {
            GoTo(PilotPage.Url(only.Id));
        }
    }
}
