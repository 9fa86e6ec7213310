using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;

namespace Overbrug.Moments;

/// <summary>The day list at the door: counts who is there, with big buttons and no names.</summary>
public partial class DoorList
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    private IReadOnlyList<Comer> Expected { get; set; } = [];

    private (int Adults, int Children) Came { get; set; }

    private string Total => Came is (0, 0)
        ? W["moments.door-none"]
        : W.Of("moments.door-so-far", ("adults", Came.Adults), ("children", Came.Children));

    public static string Url(Guid id) => $"/moments/{id}/door";

    public static string RowId(Guid? signUp) => signUp is { } id ? $"row-{id}" : "row-walk-in";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.MetBy(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id && m.State == MomentState.Published, Cancel));
        if (Moment is not null)
        {
            var comers = await Comers.OfAsync(Db, Actor, Names, Id, Cancel);
            Expected = [.. comers.Coming, .. comers.Waiting];
            var all = Db.Set<SignUp>().Where(s => s.SchoolId == Actor.SchoolId && s.MomentId == Id);
            Came = (Moment.WalkInAdults + await all.SumAsync(s => s.CameAdults ?? 0, Cancel), Moment.WalkInChildren + await all.SumAsync(s => s.CameChildren ?? 0, Cancel));
        }
    }
}
