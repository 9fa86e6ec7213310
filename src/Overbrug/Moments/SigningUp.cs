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
    Moved,
    NoNameLeft,

    /// <summary>The family said something itself after the page with the strip was made.</summary>
    Newer,
}

/// <summary>What a family says on the page "we come" or "we cannot". <paramref name="ActKey"/> was made with the page: sending it twice says it once.</summary>
public sealed record SigningUpWords(Guid ActKey, bool Comes, bool AcceptsWaiting, int Adults, int Children, string? Interpreter, WordList Hopes)
{
    /// <summary>The day and hour that stood on the page; null where none stood.</summary>
    public DateTime? Starts { get; init; }

    /// <summary>On paper only: the key of the word it comes in place of, empty where there was none.</summary>
    public Guid? Over { get; init; }

    public bool SaySameAs(SignUp sent) =>
        Comes == (sent.State != SignUpState.NotComing) && (Adults, Children, Interpreter) == (sent.Adults, sent.Children, sent.Interpreter) && Hopes.SequenceEqual(sent.Hopes);
}

/// <summary>Takes a family's word for a moment: one place at a time, nothing doubled, nothing lost.</summary>
public sealed class SigningUp(OverbrugDb db, NewFamily newFamily, TimeProvider clock)
{
    public async Task<(SigningUpEnd End, SignUp? SignUp)> SayAsync(Guid momentId, ClassGroup group, Guid? familyId, School school, SigningUpWords words, CancellationToken cancel)
    {
        await using var decision = await db.LockAsync(familyId is null ? school.Id : momentId, cancel);
        await db.LockMoreAsync(momentId, cancel);

        if (await db.Set<SignUp>().Include(s => s.Family).FirstOrDefaultAsync(s => s.MomentId == momentId && s.ActKey == words.ActKey, cancel) is { } sent)
        {
            if (words.Over is not null || words.SaySameAs(sent))
            {
                return (SigningUpEnd.AlreadySent, sent);
            }

            // back from the next page to change a number: still the same family
            familyId = sent.FamilyId;
        }

        var moment = await db.Set<Moment>().Include(m => m.Classes).SingleAsync(m => m.Id == momentId && m.SchoolId == school.Id, cancel);
        var now = school.LocalNow(clock);
        if (!(words.Over is not null ? moment.TakesPaper : words.Comes ? moment.TakesSignUps(now) : moment.TakesWithdrawals(now)))
        {
            return (SigningUpEnd.Closed, null);
        }

        if (words.Comes && words.Starts is { } read && read != moment.LocalStart)
        {
            return (SigningUpEnd.Moved, null);
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
            ? await db.Set<Family>().Include(f => f.Classes).SingleAsync(f => f.Id == id && f.SchoolId == moment.SchoolId, cancel)
            : await newFamily.MakeAsync(group, isKnown: false, cancel);
        if (family is null)
        {
            return null;
        }

        if (!family.Classes.Any(link => moment.Classes.Any(offered => offered.ClassGroupId == link.ClassGroupId)))
        {
            // a brother's or sister's class: its team must see who comes
            family.Join(group);
        }

        var signUp = new SignUp(moment, family, clock.GetUtcNow().UtcDateTime);
        db.Add(signUp);
        return signUp;
    }
}
