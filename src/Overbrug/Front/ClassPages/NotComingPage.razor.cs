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
    private MomentView? view;
    private Guid actKey;

    [Parameter]
    public Guid MomentId { get; set; }

    [Inject]
    public SigningUp SigningUp { get; set; } = null!;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    protected override async Task LoadAsync(Doorway door)
    {
        ParentCache.DoNotKeep(Http);
        view = await MomentBoard.OneAsync(Db, door, MomentId, Cancel);
        actKey = RandomKey.New();
    }

    private async Task SayAsync()
    {
        if (view is not null && Door!.Family is { } family && Guid.TryParse(Http.Request.Form["Act"], out var key))
        {
            var words = new SigningUpWords(key, Comes: false, AcceptsWaiting: false, view.SignUp?.Adults ?? 1, view.SignUp?.Children ?? 0, view.SignUp?.Interpreter, view.SignUp?.Hopes ?? WordList.Empty);
            await SigningUp.SayAsync(MomentId, Door.Group, family.Id, Door.School, words, Cancel);
        }

        Navigation.NavigateTo(Done.At(Door!.Url(Speaking.Page), "thanks-not-coming"));
    }
}
