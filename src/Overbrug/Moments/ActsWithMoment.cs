using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What else can be done with a moment: for the day itself, and to change it. What stands on top of the page already is left out.</summary>
internal sealed class ActsWithMoment(Moment moment, Actor actor, DateTime localNow)
{
    private readonly string? next = MomentNext.Of(moment, actor, localNow).Url;

    /// <summary>Only groups that hold something.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<(string Url, string Key, string Picture)> Acts)> Groups =>
        new[] { ("moments.for-the-day", Left(ForTheDay())), ("moments.change-things", Left(ToChange())) }.Where(group => group.Item2.Count > 0);

    private IReadOnlyList<(string Url, string Key, string Picture)> Left(IEnumerable<(string Url, string Key, string Picture)> acts) => [.. acts.Where(act => act.Url != next)];

    private IEnumerable<(string Url, string Key, string Picture)> ForTheDay()
    {
        if (moment.IsMetBy(actor) && !moment.IsDraft)
        {
            yield return (WhoComes.Url(moment.Id), "moments.who", "together");
            yield return (DoorList.Url(moment.Id), "moments.door-list", "classroom");
        }

        if (moment.IsMetBy(actor) && moment.TakesPaper)
        {
            yield return (OnPaper.PaperAnswers.Url(moment.Id), "moments.paper", "card");
        }

        yield return (Printing.PaperPage.Url(moment.Id), "moments.print", "print");
        if (moment.IsSharedBy(actor) && moment.IsOn && moment.LocalStart <= localNow)
        {
            yield return (LookingBackPage.Url(moment.Id), "moments.looking-back", "talked-together");
        }
    }

    private IEnumerable<(string Url, string Key, string Picture)> ToChange()
    {
        if (!moment.IsChangeableBy(actor))
        {
            yield break;
        }

        if (moment.State != MomentState.Cancelled)
        {
            yield return (EditMoment.Url(moment.Id), "moments.edit", "write");
            yield return (PovertyLookPage.Url(moment.Id), "moments.look", "money");
            yield return (MoveMoment.Url(moment.Id), "moments.move", "moved");
            yield return moment.IsDraft ? (Practices.ThrowAwayMoment.Url(moment.Id), "moments.throw", "no") : (CancelMoment.Url(moment.Id), "moments.cancel", "cancelled");
        }

        yield return (CopyMoment.Url(moment.Id), "moments.copy", "again");
    }
}
