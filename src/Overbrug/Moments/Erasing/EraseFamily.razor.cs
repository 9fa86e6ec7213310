using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;

namespace Overbrug.Moments.Erasing;

/// <summary>Erases one family because a parent asks it, after saying what goes. A place that comes free is given on.</summary>
public partial class EraseFamily
{
    [Parameter]
    public Guid Id { get; set; }

    private Family? Family { get; set; }

    private int SignUps { get; set; }

    private int Asks { get; set; }

    public static string Url(Guid id) => $"/families/{id}/erasure";

    protected override async Task OnInitializedAsync()
    {
        Family = Found(await Family.VisibleTo(Db, Actor).SingleOrDefaultAsync(f => f.Id == Id, Cancel));
        if (Family is not null)
        {
            SignUps = await SignUp.VisibleTo(Db, Actor).CountAsync(s => s.FamilyId == Id, Cancel);
            Asks = await Ask.VisibleTo(Db, Actor).CountAsync(a => a.FamilyId == Id, Cancel);
        }
    }

    private async Task EraseAsync()
    {
        if (Family is null)
        {
            return;
        }

        await using var turn = await Db.LockAsync(Actor.SchoolId, Cancel);
        var said = SignUp.VisibleTo(Db, Actor).Where(s => s.FamilyId == Id).Select(s => s.MomentId);
        var places = await Moment.VisibleTo(Db, Actor).Where(m => said.Contains(m.Id) && m.State == MomentState.Published && m.Day >= Today).OrderBy(m => m.Id).ToListAsync(Cancel);
        foreach (var moment in places)
        {
            await Db.LockMoreAsync(moment.Id, Cancel);
        }

        Db.Remove(Family);
        Db.Record(Actor.Did("family.erased", null, Now));
        await Db.SaveChangesAsync(Cancel);
        foreach (var moment in places)
        {
            await WaitingList.GivePlacesAsync(Db, moment, Cancel);
        }

        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        await Db.EmptyLogAsync(Cancel);
        GoTo(FamilyList.Url(), "families.done-erased");
    }
}
