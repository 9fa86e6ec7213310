using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.OnPaper;

/// <summary>One strip of paper, tapped in: what a family ticked on its card, noted as if its phone had said it.</summary>
internal static class PaperStrip
{
    public const string NoInterpreter = "none";

    public static string PostUrl(Guid id) => $"/moments/{id}/paper-strips";

    /// <summary>How a strip names its family, in the form and as the place on the page.</summary>
    public static string Key(Alias alias) => $"{alias.Colour}.{alias.Thing}";

    public static async Task<IResult> PostAsync(Guid id, HttpContext http, OverbrugDb db, SigningUp signingUp, Words words, TimeProvider clock)
    {
        var (actor, cancel) = (http.Actor(), http.RequestAborted);
        var form = await http.Request.ReadFormAsync(cancel);
        var family = await PaperFamilies.FindAsync(db, actor, id, form["family"].ToString(), cancel);
        if (family is null)
        {
            return Results.NotFound();
        }

        var said = await SignUp.VisibleTo(db, actor).AsNoTracking().SingleOrDefaultAsync(s => s.MomentId == id && s.FamilyId == family.Id, cancel);
        if (StripWords.Of(form, said, words) is not { } strip)
        {
            return Results.LocalRedirect(PaperAnswers.Url(id));
        }

        var groups = await ClassGroup.VisibleTo(db, actor).AsNoTracking().Where(c => db.Set<FamilyClass>().Any(link => link.FamilyId == family.Id && link.ClassGroupId == c.Id)).ToListAsync(cancel);
        db.Record(actor.Did("moment.paper-noted", id, clock.GetUtcNow().UtcDateTime));
        var (end, _) = await signingUp.SayAsync(id, Doorway.OfStrip(actor.School, groups, family), strip, cancel);
        return end is SigningUpEnd.Closed or SigningUpEnd.Absent
            ? Results.NotFound()
            : Results.LocalRedirect(PaperAnswers.Url(id, family.Alias, end == SigningUpEnd.Newer, StripWords.Ticked(form, words).Count > 0));
    }
}
