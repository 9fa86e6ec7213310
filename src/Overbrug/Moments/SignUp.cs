using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Families;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What a family said about a moment.</summary>
public enum SignUpState
{
    Coming,
    Waiting,
    NotComing,

    /// <summary>Came to an open moment, where nobody says so before, and looked back on it: known only so that it is asked once.</summary>
    LookedBack,
}

/// <summary>A family that comes, under its alias: adults, children, an interpreter if wanted, and when it is a success for them.</summary>
public sealed class SignUp : SchoolOwned
{
    public const int MostAdults = 6;
    public const int MostChildren = 8;

    private SignUp()
    {
    }

    public SignUp(Moment moment, Family family, DateTime now)
        : base(moment.SchoolId, now) =>
        (MomentId, FamilyId, AskedAt) = (moment.Id, family.Id, now);

    public override bool IsOfOneFamily => true;

    public Guid MomentId { get; private set; }

    public Moment? Moment { get; private set; }

    public Guid FamilyId { get; private set; }

    public Family? Family { get; private set; }

    public SignUpState State { get; private set; }

    public int Adults { get; private set; }

    public int Children { get; private set; }

    /// <summary>The language an interpreter is wanted for (BCP 47).</summary>
    public string? Interpreter { get; private set; }

    /// <summary>Ids of <c>hopes.…</c>: when this family would call it a success.</summary>
    public WordList Hopes { get; private set; } = WordList.Empty;

    /// <summary>They came from a strip: whoever tapped them in knows them, so they are told apart from what phones said.</summary>
    public bool HopesOnPaper { get; private set; }

    /// <summary>Since when the family has or waits for a place; decides the order of the waiting list.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The key of the page it was last sent from.</summary>
    public Guid ActKey { get; private set; }

    /// <summary>Adults and children counted at the door; null before anyone counted.</summary>
    public int? CameAdults { get; private set; }

    public int? CameChildren { get; private set; }

    /// <summary>The family looked back, so it is not asked again. What it said is not kept with it.</summary>
    public bool HasLookedBack { get; private set; }

    /// <summary>A place came free for it while it waited; the team says so, for the family may not look.</summary>
    public bool IsToBeTold { get; private set; }

    public void Say(SignUpState state, int adults, int children, string? interpreter, WordList hopes, Guid actKey, DateTime now, bool onPaper = false)
    {
        if (state != State || ActKey == Guid.Empty)
        {
            AskedAt = now;
        }

        IsToBeTold = false;
        HopesOnPaper = hopes.SequenceEqual(Hopes) ? HopesOnPaper : onPaper;
        (State, Adults, Children, Interpreter, Hopes, ActKey) = (state, Math.Clamp(adults, 1, MostAdults), Math.Clamp(children, 0, MostChildren), interpreter, hopes, actKey);
    }

    /// <summary>A place came free.</summary>
    public void GivePlace()
    {
        if (State == SignUpState.Waiting)
        {
            (State, IsToBeTold) = (SignUpState.Coming, true);
        }
    }

    public void Told() => IsToBeTold = false;

    public void CountAtDoor(int adults, int children) =>
        (CameAdults, CameChildren) = (Math.Clamp((CameAdults ?? 0) + adults, 0, MostAdults), Math.Clamp((CameChildren ?? 0) + children, 0, MostChildren));

    public void LookBack() => HasLookedBack = true;

    /// <summary>For a moment to which people simply come. It says nothing of when this family looked back.</summary>
    public static SignUp OfOpen(Moment moment, Family family) => new(moment, family, moment.PublishedAt!.Value) { State = SignUpState.LookedBack, ActKey = RandomKey.New() };

    /// <summary>Whether a family may look back: it said that it would come, or everyone could come; once, and only afterwards.</summary>
    public static bool MayLookBack(Moment moment, SignUp? said, DateTime localNow) => moment.IsOn && moment.IsPast(localNow)
        && (said is { State: SignUpState.Coming, HasLookedBack: false } || (said is null && moment.Door == Door.Open));

    public static IQueryable<SignUp> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<SignUp>().Where(s => s.SchoolId == actor.SchoolId && s.Family!.Classes.Any(link => actor.FamilyClassIds.Contains(link.ClassGroupId)));

    /// <summary>What those who come to a moment hope for, without who hopes what: a partner of the class reads it too, through the gate.</summary>
    public static async Task<IReadOnlyList<Hoped>> HopesAsync(OverbrugDb db, Moment moment, CancellationToken cancel) =>
        await HopesOf.For(db)(db, moment.SchoolId, moment.Id).ToListAsync(cancel);

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, IAsyncEnumerable<Hoped>>> HopesOf = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid school, Guid moment) =>
        db.Set<SignUp>().Where(s => s.SchoolId == school && s.MomentId == moment && s.State == SignUpState.Coming).Select(s => new Hoped(s.Hopes, s.HopesOnPaper))));
}

internal sealed class SignUpMap : IEntityTypeConfiguration<SignUp>
{
    public void Configure(EntityTypeBuilder<SignUp> builder)
    {
        builder.BelongsToSchool("SignUps");
        builder.PointsTo(s => s.Moment, nameof(SignUp.MomentId));
        builder.PointsTo(s => s.Family, nameof(SignUp.FamilyId));
        builder.Property(s => s.Interpreter).HasMaxLength(20);
        builder.Property(s => s.Hopes).HasMaxLength(200);
        builder.HasIndex(s => new { s.MomentId, s.FamilyId }).IsUnique();
        builder.HasIndex(s => new { s.MomentId, s.State, s.AskedAt });
        builder.HasIndex(s => s.FamilyId);
    }
}
