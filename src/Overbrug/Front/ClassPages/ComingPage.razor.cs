using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Front.ClassPages;

/// <summary>"We come": counts that are already right for most, one button; a fresh key makes a double tap one.</summary>
public partial class ComingPage
{
    [Inject]
    public ComingNote Note { get; set; } = null!;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    private ComingForm Form { get; set; } = null!;

    private bool WouldWait => View is { IsFull: true, IsComing: false };

    // a link that one parent sends to another: the key in its address is not theirs
    private bool CameFromElsewhere => Http.Request.Headers["Sec-Fetch-Site"].ToString() is "none" or "cross-site";

    protected override Task LoadAsync(Doorway door, MomentView view)
    {
        if (Note.Form is { } sent)
        {
            Form = sent;
            return Task.CompletedTask;
        }

        Form = ComingForm.In(Speaking);
        if (CameFromElsewhere)
        {
            Form.Start(view.SignUp, RandomKey.New());
            return Task.CompletedTask;
        }

        var key = Guid.TryParse(Http.Request.Query["act"], out var asked) && asked != view.SignUp?.ActKey ? asked : Guid.Empty;
        Form.Start(view.SignUp, key);
        if (key == Guid.Empty)
        {
            // in the address, so that who goes back finds the same key: said twice is said once
            Navigation.NavigateTo($"{Http.Request.Path}?act={RandomKey.New()}");
        }

        return Task.CompletedTask;
    }

    // ComingNote came before; the framework asks for a handler all the same
    private static void WasNoted()
    {
    }
}
