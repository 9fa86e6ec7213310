using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools.Classes;
using Overbrug.Schools.Settings;

namespace Overbrug.Schools;

/// <summary>Acts on the school's own things that need no fields; all are the head's.</summary>
public static class SchoolEndpoints
{
    public static void MapSchool(this IEndpointRouteBuilder site)
    {
        site.MapPost("/school/classes/{id:guid}/code", RenewCodeAsync);
        site.MapPost("/school/classes/next-year", PrepareNextYearAsync);
        site.MapPost("/school/grants/{id:guid}/end", EndGrantAsync);
    }

    private static async Task<IResult> RenewCodeAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var actor = http.Actor();
        if (!actor.Leads || await ClassGroup.VisibleTo(db, actor).SingleOrDefaultAsync(c => c.Id == id && c.Code != null, http.RequestAborted) is not { } group)
        {
            return Results.NotFound();
        }

        group.RenewCode();
        db.Record(actor.Did("class.code-renewed", id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.Redirect(Done.At(ClassPage.Url(group), "school.done-code-renewed"));
    }

    private static async Task<IResult> PrepareNextYearAsync(HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        if (http.Actor() is not { Leads: true } head)
        {
            return Results.NotFound();
        }

        if (SchoolYear.Prepared(head.School.Today(clock)) is not { } year)
        {
            return Results.Redirect(SchoolPage.Url());
        }

        await new NextYear(db, head, clock.GetUtcNow().UtcDateTime).PrepareAsync(year, http.RequestAborted);
        return Results.Redirect(Done.At(SchoolPage.Url(), "school.done-next-year"));
    }

    private static async Task<IResult> EndGrantAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var (actor, now) = (http.Actor(), clock.GetUtcNow().UtcDateTime);
        if (await Grant.VisibleTo(db, actor).SingleOrDefaultAsync(g => g.Id == id, http.RequestAborted) is not { } grant)
        {
            return Results.NotFound();
        }

        grant.End(now);
        db.Record(actor.Did("grant.ended", id, now));
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.Redirect(Done.At(SettingsPage.Url(), "school.done-grant-ended"));
    }
}
