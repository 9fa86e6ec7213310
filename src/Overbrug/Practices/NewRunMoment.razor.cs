using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;

namespace Overbrug.Practices;

/// <summary>Plans the moment of the activity at hand, which belongs to it at once.</summary>
public partial class NewRunMoment
{
    private RunView? view;
    private MomentChoices? choices;

    public static string Url(Guid run) => $"/runs/{run}/moments/new";

    private MomentForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (await FindRunAsync() is not { } found || Found(Actor.Plans && found.MayWork ? found : null) is null)
        {
            return;
        }

        view = found;
        choices = await MomentChoices.OfAsync(Db, Actor, Speaking.Words, Today, moment: null, Cancel);
        Form = new MomentForm(choices, Actor, Today).For(found.Run.ClassGroupId);
    }

    private async Task Save()
    {
        if (!Form.Read(Http) || !IsInTime(view!, Form, "Kind"))
        {
            return;
        }

        var run = await Run.WorkedInBy(Db, Actor).Include(r => r.Activities).SingleAsync(r => r.Id == Id, Cancel);
        var moment = Form.Make(Actor.School, Now);
        Db.Add(moment);
        run.Current.TakePlaceAt(moment);
        Db.Record(Actor.Did("moment.made", moment.Id, Now));
        Db.Record(Actor.Did("activity.linked", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(MomentPage.Url(moment.Id), "runs.done-linked");
    }
}
