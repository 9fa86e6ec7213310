using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Front.Waiting;
using Overbrug.Moments;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Front;

/// <summary>What needs me now; the rest can wait.</summary>
public partial class TodayPage
{
    private List<Moment> moments = [];
    private Dictionary<Guid, MomentCount> whoComes = [];
    private List<SignUp> freed = [];
    private List<Ask> asks = [];
    private List<RunAt> runs = [];
    private List<DueEvaluation> evaluations = [];
    private List<Invitation> invitations = [];
    private bool hasClasses;
    private OurActions? actions;
    private InTheSpotlight? story;

    public static string Url() => "/today";

    /// <summary>The next moment, when it is today or tomorrow.</summary>
    private Moment? Near => moments.Find(m => m.Day <= Today.AddDays(1));

    /// <summary>The run to go on with first: that of the moment at hand, else the one that began last.</summary>
    private RunAt? FirstRun => Near is { } moment ? runs.Find(r => r.Meets(moment.Id)) : runs.Find(r => !r.Journey.IsFinished);

    private IEnumerable<RunAt> OtherRuns => runs.Where(r => r != FirstRun);

    /// <summary>Actions whose day to be looked at again has come, and those whose day is near.</summary>
    private IEnumerable<ReturningAction> Due => actions!.Returning.Where(a => a.Day <= Today);

    private IEnumerable<ReturningAction> Coming => actions!.Returning.Where(a => a.Day > Today);

    private bool HasLater => moments.Count + invitations.Count > 0 || OtherRuns.Any() || Coming.Any();

    private bool IsNew => moments.Count + asks.Count + runs.Count == 0 && actions?.Count is 0;

    private int Waiting => asks.Count + freed.Count + evaluations.Count + Due.Count() + (Near is not null && FirstRun?.Journey.IsFinished == false ? 1 : 0);

    protected override async Task OnInitializedAsync()
    {
        moments = await ComingMoments.ReadAsync(Db, Actor, Actor.School.LocalNow(Clock), Cancel);
        whoComes = Actor.MeetsFamilies ? await MomentCount.SeenByAsync(Db, Actor, [.. moments.Select(m => m.Id)], Cancel) : [];
        freed = whoComes.Values.Any(count => count.ToTell > 0) ? await FreedPlace.ReadAsync(Db, Actor, Today, Cancel) : [];
        asks = await OpenAsks.ReadAsync(Db, Actor, Cancel);
        runs = await RunAt.ReadAsync(Db, Actor, Cancel);
        evaluations = await DueEvaluation.ReadAsync(Db, Actor, runs, Today, Cancel);
        actions = await OurActions.ReadAsync(Db, Actor, Today, Cancel);
        story = await InTheSpotlight.ReadAsync(Db, Actor, Cancel);
        hasClasses = !IsNew || await ClassGroup.VisibleTo(Db, Actor).AnyAsync(Cancel);
        if (Actor.Leads)
        {
            var oldest = Now - Invitation.Life;
            invitations = await Invitation.VisibleTo(Db, Actor).AsNoTracking().Where(i => i.AcceptedAt == null && i.SentAt > oldest).OrderBy(i => i.SentAt).ToListAsync(Cancel);
        }
    }

    private string WhoComes(Moment moment) => moment switch
    {
        { Door: Door.Open } => W["today.open-to-all"],
        _ when !Actor.MeetsFamilies => W["today.sign-up"],
        _ => whoComes.GetValueOrDefault(moment.Id, MomentCount.None).InWords(Actor.FamilyClassIds.Count > 0, W),
    };

    /// <summary>The list at the door on the day itself, who comes before it.</summary>
    private string ListUrl(Moment moment) => !moment.IsMetBy(Actor) ? MomentPage.Url(moment)
        : moment.Day == Today ? DoorList.Url(moment.Id) : moment.Door == Door.SignUp ? Moments.WhoComes.Url(moment.Id) : MomentPage.Url(moment);

    private string? NextStep(RunAt run) => run.Journey.Next?.Step.In(W.Language.Tag).Title;
}
