using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.Team;

/// <summary>Acts on the team that need no fields.</summary>
public static class TeamEndpoints
{
    public static void MapTeam(this IEndpointRouteBuilder site)
    {
        site.MapPost("/school/invitations/{id:guid}/resending", ResendAsync);
        site.MapPost("/school/invitations/{id:guid}/withdrawal", WithdrawAsync);
        site.MapPost("/school/members/{id:guid}/removal", RemoveAsync);
        site.MapPost("/school/members/{id:guid}/headship", HandOverAsync);
        site.MapPost("/school/departure", LeaveAsync);
    }

    private static async Task<IResult> ResendAsync(Guid id, HttpContext http, OverbrugDb db, Joining joining)
    {
        if (await OpenInvitationAsync(id, http, db) is not { } invitation)
        {
            return Results.NotFound();
        }

        await joining.ResendAsync(http.Actor(), invitation);
        return Back("school.done-invited");
    }

    private static async Task<IResult> WithdrawAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        if (await OpenInvitationAsync(id, http, db) is not { } invitation)
        {
            return Results.NotFound();
        }

        db.Remove(invitation);
        db.Record(http.Actor().Did("invitation.withdrawn", id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(http.RequestAborted);
        return Back("school.done-withdrawn");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        http.Actor().Leads && await MemberAsync(id, http, db) is { } member
            ? await EndAsync(member, "member.removed", SchoolPage.Url(), "school.done-removed", http, db, clock)
            : Results.NotFound();

    private static async Task<IResult> LeaveAsync(HttpContext http, OverbrugDb db, TimeProvider clock) =>
        http.Actor().Membership is { } mine
            ? await EndAsync(mine, "member.left", ActorGate.SignedInHome, "school.done-left", http, db, clock)
            : Results.NotFound();

    private static async Task<IResult> EndAsync(Membership member, string what, string to, string done, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        await Headship.LetGoAsync(db, http.Actor(), member, what, clock.GetUtcNow().UtcDateTime, http.RequestAborted)
            ? Results.Redirect(Done.At(to, done))
            : Results.Redirect($"{SchoolPage.Url()}?trouble=last-head");

    private static async Task<IResult> HandOverAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        http.Actor() is { Leads: true } head && id != head.Membership!.Id && await Headship.HandOverAsync(db, head, id, clock.GetUtcNow().UtcDateTime, http.RequestAborted)
            ? Back("school.done-handed-over")
            : Results.NotFound();

    private static IResult Back(string done) => Results.Redirect(Done.At(SchoolPage.Url(), done));

    private static Task<Membership?> MemberAsync(Guid id, HttpContext http, OverbrugDb db) =>
        Membership.VisibleTo(db, http.Actor()).SingleOrDefaultAsync(member => member.Id == id, http.RequestAborted);

    private static Task<Invitation?> OpenInvitationAsync(Guid id, HttpContext http, OverbrugDb db) =>
        Invitation.VisibleTo(db, http.Actor()).SingleOrDefaultAsync(invitation => invitation.Id == id && invitation.AcceptedAt == null, http.RequestAborted);
}
