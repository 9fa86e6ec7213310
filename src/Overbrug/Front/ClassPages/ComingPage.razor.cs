using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>"We come": counts that are already right for most, one button; a fresh key makes a double tap one.</summary>
public partial class ComingPage
{
    /// <summary>New families a quarter of an hour from one network: a whole school may stand behind it.</summary>
    private const int MostNewcomers = 300;

    private SigningUpEnd? end;
    private int ownLanguages;

    [Inject]
    public SigningUp SigningUp { get; set; } = null!;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    private ComingForm Form { get; set; } = null!;

    /// <summary>A word that came in is noted first; the page is drawn only when something is wrong with it.</summary>
    private bool IsBeingSaid { get; set; }

    private bool WouldWait => View is { IsFull: true, IsComing: false };

    protected override bool NotesFirst => true;

    protected override void OnInitialized()
    {
        IsBeingSaid = HttpMethods.IsPost(Http.Request.Method);
        List<string> own = [.. Speaking.Words.Languages.Where(l => !l.IsDutch).OrderByDescending(l => l == Speaking.Page).Select(l => l.Tag)];
        ownLanguages = own.Count;
        Form = new ComingForm { OfferedLanguages = [.. own, .. Speaking.Words.Ids("languages").Except([.. own, Language.DutchTag])], OfferedHopes = Speaking.Words.Ids("hopes") };
    }

    protected override Task LoadAsync(Doorway door, MomentView view)
    {
        var key = Guid.TryParse(Http.Request.Query["act"], out var asked) && asked != view.SignUp?.ActKey ? asked : Guid.Empty;
        Form.Start(view.SignUp, key);
        if (key == Guid.Empty)
        {
            // in the address, so that who goes back finds the same key: said twice is said once
            Navigation.NavigateTo($"{Http.Request.Path}?act={RandomKey.New()}");
        }

        return Task.CompletedTask;
    }

    private async Task SayAsync()
    {
        IsBeingSaid = Door is not null && await IsNotedAsync();
        if (Door is not null && !IsBeingSaid)
        {
            await ReadAgainAsync();
        }
    }

    private async Task<bool> IsNotedAsync()
    {
        if (!Form.Read(Http))
        {
            return false;
        }

        var newcomers = "new-family:" + Guessing.Address(Http);
        if (Door!.Family is null && Guessing.IsTooMany(newcomers, MostNewcomers))
        {
            Form.Refuse(Http, "Act", "parents.code-too-often-what");
            return false;
        }

        (end, var family) = await SigningUp.SayAsync(MomentId, Door, Form.Words(comes: true), Cancel);
        if (family?.Code is not { } code)
        {
            Http.Response.StatusCode = end is SigningUpEnd.Absent ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;
            return false;
        }

        if (Door.Family is null)
        {
            Guessing.Miss(newcomers);
        }

        Navigation.NavigateTo(Answered.Url(Http, Door, family, code, Form.Remember, Speaking.Page, MomentId, end.Value));
        return true;
    }
}
