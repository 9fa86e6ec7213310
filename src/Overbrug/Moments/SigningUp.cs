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

    /// <summary>This door does not show the moment.</summary>
    Absent,

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
    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, Guid, IAsyncEnumerable<Offer>>> Offers = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid school, Guid moment, Guid family) =>
        from m in db.Set<Moment>().AsNoTracking().Include(m => m.Classes)
        where m.Id == moment && m.SchoolId == school
        join s in db.Set<SignUp>().Where(s => s.FamilyId == family) on m.Id equals s.MomentId into said
        from s in said.DefaultIfEmpty()
        select new Offer(m, s, db.Set<SignUp>().Count(other => other.MomentId == m.Id && other.State == SignUpState.Coming))));

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>What became of it, and the family whose word it is: a new one when nobody's card was at the door.</summary>
    public async Task<(SigningUpEnd End, Family? Family)> SayAsync(Guid momentId, Doorway door, SigningUpWords words, CancellationToken cancel)
    {
        await using var decision = await db.LockAsync(door.Family is null ? door.School.Id : momentId, cancel);
        await db.LockMoreAsync(momentId, cancel);
        if (await Offers.For(db)(db, door.School.Id, momentId, door.Family?.Id ?? Guid.Empty).FirstOrDefaultAsync(cancel) is not { } offer || !offer.Moment.IsShownAt(door))
        {
            return (SigningUpEnd.Absent, null);
        }

        var localNow = door.School.LocalNow(clock);
        var signUp = door.Family is null ? await SentByNobodyAsync(momentId, words.ActKey, cancel) : Attached(offer.Said);
        var family = door.Family ?? signUp?.Family;
        if (signUp?.ActKey == words.ActKey && (words.Over is not null || words.SaySameAs(signUp)))
        {
            return (SigningUpEnd.AlreadySent, family);
        }

        if (Refused(offer.Moment, words, signUp, localNow) is { } refused)
        {
            return (refused, null);
        }

        family ??= await newFamily.MakeAsync(door.Group, isKnown: false, cancel);
        if (family is null)
        {
            return (SigningUpEnd.NoNameLeft, null);
        }

        if (signUp is null)
        {
            await JoinAsync(offer.Moment, door, cancel);
            signUp = new SignUp(offer.Moment, family, Now);
            db.Add(signUp);
        }

        var end = await SayAsync(offer, signUp, words, localNow, cancel);
        await db.SaveChangesAsync(cancel);
        await decision.CommitAsync(cancel);
        return (end, family);
    }

    private static SigningUpEnd? Refused(Moment moment, SigningUpWords words, SignUp? before, DateTime localNow)
    {
        if (!(words.Over is not null ? moment.TakesPaper : words.Comes ? moment.TakesSignUps(localNow) : moment.TakesWithdrawals(localNow)))
        {
            return SigningUpEnd.Closed;
        }

        // who said that they come stays on the list once it has begun: at the door one counts who came
        if (words.Over is not null && !words.Comes && before is { State: SignUpState.Coming } && localNow >= moment.LocalStart)
        {
            return SigningUpEnd.Closed;
        }

        if (words.Comes && words.Starts is { } read && read != moment.LocalStart)
        {
            return SigningUpEnd.Moved;
        }

        return words.Over is { } over && over != (before?.ActKey ?? Guid.Empty) ? SigningUpEnd.Newer : null;
    }

    // who has no card and goes back from the next page to change a number is still the same family
    private async Task<SignUp?> SentByNobodyAsync(Guid momentId, Guid actKey, CancellationToken cancel) =>
        await db.Set<SignUp>().Include(s => s.Family).FirstOrDefaultAsync(s => s.MomentId == momentId && s.ActKey == actKey, cancel);

    private SignUp? Attached(SignUp? said) => said is null ? null : db.Attach(said).Entity;

    // a brother's or sister's class: its team must see who comes
    private async Task JoinAsync(Moment moment, Doorway door, CancellationToken cancel)
    {
        if (door is { Family: { } known, ByCard: false })
        {
            var family = await db.Set<Family>().Include(f => f.Classes).SingleAsync(f => f.Id == known.Id && f.SchoolId == moment.SchoolId, cancel);
            if (!family.Classes.Any(link => moment.IsFor(link.ClassGroupId)))
            {
                family.Join(door.Group);
            }
        }
    }

    private async Task<SigningUpEnd> SayAsync(Offer offer, SignUp signUp, SigningUpWords words, DateTime localNow, CancellationToken cancel)
    {
        var had = signUp.State == SignUpState.Coming && signUp.ActKey != Guid.Empty;
        var others = offer.Families - (had ? 1 : 0);
        var state = !words.Comes ? SignUpState.NotComing
            : offer.Moment.Places is { } places && others >= places ? SignUpState.Waiting : SignUpState.Coming;
        var hopes = signUp.Hopes.Count > 0 && localNow >= offer.Moment.LocalStart ? signUp.Hopes : words.Hopes;
        signUp.Say(state, words.Adults, words.Children, words.Interpreter, hopes, words.ActKey, Now, onPaper: words.Over is not null);
        if (had && state == SignUpState.NotComing)
        {
            await db.SaveChangesAsync(cancel);
            await WaitingList.GivePlacesAsync(db, offer.Moment, cancel);
        }

        return state == SignUpState.Waiting && !words.AcceptsWaiting ? SigningUpEnd.LastPlaceGone : SigningUpEnd.Noted;
    }

    /// <param name="Said">by the family at the door</param>
    /// <param name="Families">that come</param>
    private sealed record Offer(Moment Moment, SignUp? Said, int Families);
}
