using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What a moment needs now: a sentence, and one act for who may do it.</summary>
/// <param name="Sentence">key of the words</param>
/// <param name="Act">key of the act's words; null when nothing is to be done</param>
/// <param name="Url">where the act is</param>
/// <param name="Posts">whether it is done by posting</param>
public sealed record MomentNext(string Sentence, string? Act = null, string? Url = null, bool Posts = false)
{
    public static MomentNext Of(Moment moment, Actor actor, DateTime localNow)
    {
        var today = DateOnly.FromDateTime(localNow);
        return moment switch
        {
            { State: MomentState.Cancelled } => new("moments.next-cancelled"),
            { IsDraft: true } when moment.Day < today => For(new("moments.next-passed", "moments.move", MoveMoment.Url(moment.Id)), moment.IsChangeableBy(actor)),
            { IsDraft: true, PovertyLook.IsDone: false } => For(new("moments.next-look", "moments.look", PovertyLookPage.Url(moment.Id)), moment.IsChangeableBy(actor)),
            { IsDraft: true } => For(new("moments.next-publish", "moments.publish", MomentEndpoints.PublicationUrl(moment.Id), Posts: true), moment.IsChangeableBy(actor)),
            _ when moment.IsPast(localNow) => moment.IsSharedBy(actor) ? new("moments.next-past", "moments.looking-back", LookingBackPage.Url(moment.Id)) : new("moments.next-past-own"),
            _ when moment.Day == today => For(new("moments.next-today", "moments.door-list", DoorList.Url(moment.Id)), moment.IsMetBy(actor)),
            { Door: Door.Open } => new("moments.next-open"),
            _ => For(new("moments.next-coming", "moments.who", WhoComes.Url(moment.Id)), moment.IsMetBy(actor)),
        };
    }

    private static MomentNext For(MomentNext next, bool may) => may ? next : next with { Act = null, Url = null };
}
