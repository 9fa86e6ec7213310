using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;

namespace Overbrug.Moments;

/// <summary>The day list at the door: counts who is there, with big buttons and no names.</summary>
public partial class DoorList
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    private Moment? Moment { get; set; }

    private IReadOnlyList<SignUp> SignUps { get; set; } = [];

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
            var comers = await Comers.OfAsync(Db, Actor, Id, Cancel);
            SignUps = [.. comers.Coming.OrderBy(s => Names.Say(s.Family!.Alias), StringComparer.Ordinal), .. comers.Waiting.Select(w => w.SignUp)];
            var all = Db.Set<SignUp>().Where(s => s.SchoolId == Actor.SchoolId && s.MomentId == Id);
            Came = (Moment.WalkInAdults + await all.SumAsync(s => s.CameAdults ?? 0, Cancel), Moment.WalkInChildren + await all.SumAsync(s => s.CameChildren ?? 0, Cancel));
        }
    }
}
