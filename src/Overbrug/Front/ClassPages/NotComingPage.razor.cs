using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>"We cannot", or "we cannot after all". Without a card nothing needs to be kept: the family is simply thanked.</summary>
public partial class NotComingPage
{
    private Guid actKey;

    [Inject]
    public SigningUp SigningUp { get; set; } = null!;

    protected override Task LoadAsync(Doorway door, MomentView view)
    {
        actKey = RandomKey.New();
        return Task.CompletedTask;
    }

    private async Task SayAsync()
    {
        if (View is null)
        {
            return;
        }

        if (Door!.Family is { } family)
        {
            var key = Guid.TryParse(Http.Request.Form["Act"], out var sent) ? sent : actKey;
            var words = new SigningUpWords(key, Comes: false, AcceptsWaiting: false, View.SignUp?.Adults ?? 1, View.SignUp?.Children ?? 0, View.SignUp?.Interpreter, View.SignUp?.Hopes ?? WordList.Empty);
            var (end, _) = await SigningUp.SayAsync(MomentId, Door, words, Cancel);
            if (end is SigningUpEnd.Closed or SigningUpEnd.Absent)
            {
                Http.Response.StatusCode = StatusCodes.Status409Conflict;
                await ReadAgainAsync();
                return;
            }
        }

        Navigation.NavigateTo(Done.At(Door!.Url(Speaking.Page), "thanks-not-coming"));
    }
}
