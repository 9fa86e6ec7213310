using Microsoft.EntityFrameworkCore;

namespace Overbrug.Moments;

/// <summary>Changes a moment; two people at once do not undo each other's work.</summary>
public partial class EditMoment
{
    private MomentChoices Choices { get; set; } = null!;

    private MomentForm Form { get; set; } = null!;

    public static string Url(Guid id) => $"/moments/{id}/edit";

    protected override async Task PrepareAsync(Moment moment)
    {
        Choices = await MomentChoices.OfAsync(Db, Actor, Speaking.Words, Today, moment, Cancel);
        Form = new MomentForm(Choices, Actor, Today).From(moment);
    }

    private async Task Save()
    {
        if (Moment is null || !Form.Read(Http) || !IsFresh(Form, Form.Version))
        {
            return;
        }

        Form.ApplyTo(Moment);
        if (await SaveAsync(Form, "moment.changed", HasRoom))
        {
            GoTo(MomentPage.Url(Id), "moments.done-changed");
        }
    }

    private async Task<bool> HasRoom()
    {
        var coming = await Db.Set<SignUp>().CountAsync(s => s.MomentId == Id && s.State == SignUpState.Coming, Cancel);
        if (Form.Door != Door.SignUp || Form.Places is not { } places || places >= coming)
        {
            return true;
        }

        // who was not the first hears that, when it is saved
        if (!await Db.Set<Moment>().AnyAsync(m => m.Id == Id && m.Version == Form.Version, Cancel))
        {
            return true;
        }

        Form.Refuse(Http, "Places", "moments.fix-places", ("n", coming));
        return false;
    }
}
