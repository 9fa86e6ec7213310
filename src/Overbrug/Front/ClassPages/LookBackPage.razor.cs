using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>Three questions by picture and one for the child. What is said is counted; who said it is not kept.</summary>
public partial class LookBackPage
{
    private SignUp? signUp;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    protected override async Task LoadAsync(Doorway door, MomentView view)
    {
        signUp = door.Family is null ? null : await Db.Set<SignUp>().AsNoTracking().Include(s => s.Moment)
            .SingleOrDefaultAsync(s => s.FamilyId == door.Family.Id && s.MomentId == MomentId && s.State == SignUpState.Coming, Cancel);
        signUp = signUp is { HasLookedBack: false } && signUp.Moment!.IsPast(LocalNow) ? signUp : null;
    }

    private async Task SayAsync()
    {
        if (View is null)
        {
            return;
        }

        if (signUp is not null)
        {
            var said = LookingBack.Questions.Select(q => (Question: q.Id, Choice: Http.Request.Form[q.Id].ToString())).Where(a => LookingBack.Offers(a.Question, a.Choice));
            await LookBackOnce.SayAsync(Db, signUp.Id, signUp.Moment!, said, Cancel);
        }

        Navigation.NavigateTo(Done.At(Door!.Url(Speaking.Page), "look-back-thanks"));
    }
}
