using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>Three questions by picture and one for the child. What is said is counted; who said it is not kept.</summary>
public partial class LookBackPage
{
    private bool mayLookBack;
    private bool isEmpty;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    protected override Task LoadAsync(Doorway door, MomentView view)
    {
        mayLookBack = door.Family is not null && SignUp.MayLookBack(view.Moment, view.SignUp, LocalNow);
        return Task.CompletedTask;
    }

    private async Task SayAsync()
    {
        if (View is null)
        {
            return;
        }

        if (mayLookBack)
        {
            var said = LookingBack.Questions.Select(q => (Question: q.Id, Choice: Http.Request.Form[q.Id].ToString())).Where(a => LookingBack.Offers(a.Question, a.Choice)).ToList();
            if (said.Count == 0)
            {
                // a family looks back once: nothing said must not be that once
                isEmpty = true;
                Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return;
            }

            await LookBackOnce.SayAsync(Db, Door!.Family!.Id, View.Moment, said, Cancel);
        }

        Navigation.NavigateTo(Done.At(Door!.Url(Speaking.Page), "look-back-thanks"));
    }
}
