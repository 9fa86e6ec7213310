using Microsoft.AspNetCore.Components;

namespace Overbrug.Moments;

/// <summary>A new moment, first seen by the team alone.</summary>
public partial class NewMoment
{
    [SupplyParameterFromQuery(Name = "class")]
    public string? ClassGroup { get; set; }

    private MomentChoices? Choices { get; set; }

    private MomentForm Form { get; set; } = null!;

    public static string Url(Guid? classGroup = null) => classGroup is { } id ? $"/moments/new?class={id}" : "/moments/new";

    protected override async Task OnInitializedAsync()
    {
        if (!Actor.Plans)
        {
            Navigation.NotFound();
            return;
        }

        Choices = await MomentChoices.OfAsync(Db, Actor, Speaking.Words, Today, moment: null, Cancel);
        Form = new MomentForm(Choices, Actor, Today).For(Guid.TryParse(ClassGroup, out var id) ? id : null);
    }

    private async Task Save()
    {
        if (!Form.Read(Http))
        {
            return;
        }

        var moment = Form.Make(Actor.School, Now);
        Db.Add(moment);
        Db.Record(Actor.Did("moment.made", moment.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(MomentPage.Url(moment.Id), "moments.done-made");
    }
}
