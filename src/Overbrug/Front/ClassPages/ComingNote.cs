using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>"We come" is noted first; the page is drawn again only when something is wrong with it.</summary>
public sealed class ComingNote(OverbrugDb db, SigningUp signingUp, Speaking speaking, KeptReads reads, Guessing guessing, TimeProvider clock)
{
    /// <summary>New families a quarter of an hour from one network: a whole school may stand behind it.</summary>
    private const int MostNewcomers = 300;

    /// <summary>What was sent and is wrong; null when nothing was sent.</summary>
    public ComingForm? Form { get; private set; }

    public SigningUpEnd? End { get; private set; }

    /// <summary>True when it is noted and the answer says where to go on.</summary>
    public async Task<bool> NoteAsync(HttpContext http)
    {
        if (await Doorway.OpenAsync(db, http, http.GetRouteValue("Code") as string, clock) is not { } door)
        {
            return false;
        }

        ParentCache.DoNotKeep(http);
        Form = ComingForm.In(speaking);
        return Form.Read(http) && await IsNotedAsync(http, door, Form);
    }

    private async Task<bool> IsNotedAsync(HttpContext http, Doorway door, ComingForm form)
    {
        var newcomers = "new-family:" + Guessing.Address(http);
        if (door.Family is null && guessing.IsTooMany(newcomers, MostNewcomers))
        {
            form.Refuse(http, "Act", "parents.code-too-often-what");
            return false;
        }

        var moment = Guid.Parse((string)http.GetRouteValue("MomentId")!);
        (End, var family) = await signingUp.SayAsync(moment, door, form.Words(comes: true), http.RequestAborted);
        if (family?.Code is not { } code)
        {
            // the moment is no longer as the page knew it
            reads.Forget(door.School.Id);

            // of a moment that this door does not show the page itself says that it is not there
            http.Response.StatusCode = End == SigningUpEnd.Absent ? http.Response.StatusCode : StatusCodes.Status409Conflict;
            return false;
        }

        if (door.Family is null)
        {
            guessing.Miss(newcomers);
        }

        http.Response.Redirect(Answered.Url(http, door, family, code, form.Remember, speaking.Page, moment, End.Value));
        return true;
    }
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class NotesComingAttribute : NotesFirstAttribute
{
    public override string Form => "coming";

    public override Task<bool> NoteAsync(HttpContext http) => http.RequestServices.GetRequiredService<ComingNote>().NoteAsync(http);
}
