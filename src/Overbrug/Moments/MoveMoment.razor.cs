using Microsoft.EntityFrameworkCore;

namespace Overbrug.Moments;

/// <summary>Puts a moment on another day; who comes sees where it was.</summary>
public partial class MoveMoment
{
    private MoveForm Form { get; set; } = null!;

    private int Coming { get; set; }

    public static string Url(Guid id) => $"/moments/{id}/new-day";

    protected override async Task PrepareAsync(Moment moment)
    {
        Form = new MoveForm(Today).From(moment);
        Coming = await Db.Set<SignUp>().CountAsync(s => s.MomentId == moment.Id && s.State == SignUpState.Coming, Cancel);
    }

    private async Task Save()
    {
        if (Moment is null || !Form.Read(Http) || !IsFresh(Form, Form.Version))
        {
            return;
        }

        Form.ApplyTo(Moment);
        if (await SaveAsync(Form, "moment.moved"))
        {
            GoTo(MomentPage.Url(Id), Moment.IsOn ? "moments.done-moved" : "moments.done-changed");
        }
    }
}
