using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Everything about one moment, what it needs now and what else can be done with it.</summary>
public partial class MomentPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private IReadOnlyList<ClassGroup> Classes { get; set; } = [];

    private MomentCount Count { get; set; } = MomentCount.None;

    private MomentNext Next => MomentNext.Of(Moment!, Actor, Actor.School.LocalNow(Clock));

    private IEnumerable<(string Url, string Key, string Picture)> Acts => AllActs.Where(act => act.Url != Next.Url);

    private IEnumerable<(string Url, string Key, string Picture)> AllActs
    {
        get
        {
            if (Moment!.IsMetBy(Actor) && !Moment.IsDraft)
            {
                yield return (WhoComes.Url(Id), "moments.who", "together");
                yield return (DoorList.Url(Id), "moments.door-list", "classroom");
            }

            if (Moment.IsMetBy(Actor) && Moment.TakesPaper)
            {
                yield return (OnPaper.PaperAnswers.Url(Id), "moments.paper", "write");
            }

            yield return (Printing.PaperPage.Url(Id), "moments.print", "print");
            if (Moment.IsSharedBy(Actor) && Moment.IsOn)
            {
                yield return (LookingBackPage.Url(Id), "moments.looking-back", "talked-together");
            }

            if (Moment.IsChangeableBy(Actor))
            {
                if (Moment.State != MomentState.Cancelled)
                {
                    yield return (EditMoment.Url(Id), "moments.edit", "write");
                    yield return (PovertyLookPage.Url(Id), "moments.look", "money");
                    yield return (MoveMoment.Url(Id), "moments.move", "moved");
                    yield return Moment.IsDraft ? (Practices.ThrowAwayMoment.Url(Id), "moments.throw", "no") : (CancelMoment.Url(Id), "moments.cancel", "cancelled");
                }

                yield return (CopyMoment.Url(Id), "moments.copy", "again");
            }
        }
    }

    public static string Url(Guid id) => $"/moments/{id}";

    public static string Url(Moment moment) => Url(moment.Id);

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (Moment is not null)
        {
            var ids = Moment.Classes.Select(link => link.ClassGroupId).ToList();
            Classes = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
        }
    }
}
