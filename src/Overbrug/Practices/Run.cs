using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>How a run ended. "It failed, and we learned" is a good ending.</summary>
public enum Ending
{
    Anchored,
    FailedAndLearned,
    Stopped,
}

/// <summary>One class group doing one method, in some four activities.</summary>
public sealed class Run : SchoolOwned
{
    public const int ThemeLength = 80;
    public const int NoteLength = 600;

    private readonly List<RunActivity> activities = [];

    private Run()
    {
    }

    public Run(ClassGroup group, MethodVersion method, string theme, Membership by, DateTime startedAt)
        : base(group.SchoolId, startedAt)
    {
        (ClassGroupId, MethodHash, Method) = (group.Id, method.Hash, method);
        (Theme, StartedById, StartedAt) = (theme, by.Id, startedAt);
        activities.Add(new RunActivity(this, 1, startedAt));
    }

    public Guid ClassGroupId { get; private set; }

    public ClassGroup ClassGroup { get; private set; } = null!;

    public string MethodHash { get; private set; } = "";

    public MethodVersion Method { get; private set; } = null!;

    public Guid? PartnerId { get; set; }

    public Partner? Partner { get; private set; }

    public string Theme { get; set; } = "";

    /// <summary>The theme changes from activity to activity.</summary>
    public bool ThemeChanges { get; set; }

    public Guid StartedById { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public Ending? Ending { get; private set; }

    public string EndingNote { get; private set; } = "";

    public IReadOnlyList<RunActivity> Activities => activities;

    public bool IsOpen => EndedAt is null;

    public RunActivity Current => activities.MaxBy(a => a.Number)!;

    /// <summary>Begins the next activity of this run.</summary>
    public RunActivity BeginNext(DateTime now)
    {
        var next = new RunActivity(this, Current.Number + 1, now);
        activities.Add(next);
        return next;
    }

    public void End(Ending ending, string note, DateTime now)
    {
        if (IsOpen)
        {
            (Ending, EndingNote, EndedAt) = (ending, note, now);
        }
    }

    /// <summary>What a teacher and a partner tell each other alone: the class's own teachers, and the partner that this run is done with.</summary>
    public bool IsConfidedTo(Actor actor) => actor.BelongsTo(ClassGroupId) && actor.Membership is { } member
        && (member.Role == Role.Teacher || (member.Role == Role.Partner && PartnerId is not null && member.PartnerId == PartnerId));

    public void Reopen() => (Ending, EndedAt) = (null, null);

    public static IQueryable<Run> VisibleTo(OverbrugDb db, Actor actor) => db.Set<Run>().Where(r => r.SchoolId == actor.SchoolId
        && actor.JoinsRuns && (actor.Plans || actor.ClassIds.Contains(r.ClassGroupId)));

    /// <summary>Worked in by the class's own people and its partner; a head may work in all.</summary>
    public static IQueryable<Run> WorkedInBy(OverbrugDb db, Actor actor) =>
        VisibleTo(db, actor).Where(r => actor.Leads || actor.ClassIds.Contains(r.ClassGroupId));
}

internal sealed class RunMap : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> builder)
    {
        builder.BelongsToSchool("Runs");
        builder.PointsTo(r => r.ClassGroup, nameof(Run.ClassGroupId));
        builder.PointsTo(r => r.Partner, nameof(Run.PartnerId), required: false, DeleteBehavior.Restrict);
        builder.HasOne(r => r.Method).WithMany().HasForeignKey(r => r.MethodHash).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Theme).HasMaxLength(Run.ThemeLength);
        builder.Property(r => r.EndingNote).HasMaxLength(Run.NoteLength);
        builder.HasIndex(r => new { r.SchoolId, r.EndedAt });
        builder.HasMany(r => r.Activities).WithOne().HasForeignKey(a => new { a.SchoolId, a.RunId }).HasPrincipalKey(r => new { r.SchoolId, r.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Activities).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
