using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What became of a family's word.</summary>
public enum SigningUpEnd
{
    Noted,
    LastPlaceGone,
    AlreadySent,
    Closed,
    NoNameLeft,

    /// <summary>The family said something itself after the page with the strip was made.</summary>
    Newer,
}

/// <summary>What a family says on the page "we come" or "we cannot". <paramref name="ActKey"/> was made with the page: sending it twice says it once.</summary>
/// <param name="Over">on paper only: the key of the word it comes in place of, empty where there was none</param>
public sealed record SigningUpWords(Guid ActKey, bool Comes, bool AcceptsWaiting, int Adults, int Children, string? Interpreter, WordList Hopes, Guid? Over = null);

/// <summary>Takes a family's word for a moment: one place at a time, nothing doubled, nothing lost.</summary>
public sealed class SigningUp(OverbrugDb db, NewFamily newFamily, TimeProvider clock)
{
    public async Task<(SigningUpEnd End, SignUp? SignUp)> SayAsync(Guid momentId, ClassGroup group, Guid? familyId, School school, SigningUpWords words, CancellationToken cancel)
    {
        await using var decision = await db.LockAsync(familyId is null ? school.Id : momentId, cancel);
        await db.LockMoreAsync(momentId, cancel);

        if (await db.Set<SignUp>().Include(s => s.Family).FirstOrDefaultAsync(s => s.MomentId == momentId && s.ActKey == words.ActKey, cancel) is { } sent)
        {
            return (SigningUpEnd.AlreadySent, sent);
        }

        var moment = await db.Set<Moment>().SingleAsync(m => m.Id == momentId && m.SchoolId == school.Id, cancel);
        if (!(words.Over is null ? moment.TakesSignUps(school.LocalNow(clock)) : moment.TakesPaper))
        {
            return (SigningUpEnd.Closed, null);
        }

        var signUp = await FindOrMakeAsync(moment, group, familyId, cancel);
        if (signUp is null)
        {
            return (SigningUpEnd.NoNameLeft, null);
        }

        if (words.Over is { } over && over != signUp.ActKey)
        {
            return (SigningUpEnd.Newer, signUp);
        }

        var end = await SayAsync(moment, signUp, words, cancel);
        await db.SaveChangesAsync(cancel);
        await decision.CommitAsync(cancel);
        return (end, signUp);
    }

    private async Task<SigningUpEnd> SayAsync(Moment moment, SignUp signUp, SigningUpWords words, CancellationToken cancel)
    {
        var had = db.Entry(signUp).State != EntityState.Added && signUp.State == SignUpState.Coming;
        var state = SignUpState.NotComing;
        if (words.Comes)
        {
            var others = moment.Places is null ? 0 : await db.Set<SignUp>().CountAsync(s => s.MomentId == moment.Id && s.State == SignUpState.Coming && s.Id != signUp.Id, cancel);
            state = moment.Places is not { } places || others < places ? SignUpState.Coming : SignUpState.Waiting;
        }

        signUp.Say(state, words.Adults, words.Children, words.Interpreter, words.Hopes, words.ActKey, clock.GetUtcNow().UtcDateTime);
        if (had && state == SignUpState.NotComing)
        {
            await GiveFreePlaceAsync(moment, cancel);
        }

        return state == SignUpState.Waiting && !words.AcceptsWaiting ? SigningUpEnd.LastPlaceGone : SigningUpEnd.Noted;
    }

    private async Task GiveFreePlaceAsync(Moment moment, CancellationToken cancel) =>
        (await db.Set<SignUp>().Where(s => s.MomentId == moment.Id && s.State == SignUpState.Waiting)
            .OrderBy(s => s.AskedAt).ThenBy(s => s.Id).FirstOrDefaultAsync(cancel))?.GivePlace();

    private async Task<SignUp?> FindOrMakeAsync(Moment moment, ClassGroup group, Guid? familyId, CancellationToken cancel)
    {
        if (familyId is { } known && await db.Set<SignUp>().Include(s => s.Family).SingleOrDefaultAsync(s => s.MomentId == moment.Id && s.FamilyId == known, cancel) is { } before)
        {
            return before;
        }

        var family = familyId is { } id
            ? await db.Set<Family>().SingleAsync(f => f.Id == id && f.SchoolId == moment.SchoolId, cancel)
            : await newFamily.MakeAsync(group, isKnown: false, cancel);
        if (family is null)
        {
            return null;
        }

        var signUp = new SignUp(moment, family, clock.GetUtcNow().UtcDateTime);
        db.Add(signUp);
        return signUp;
    }
}
