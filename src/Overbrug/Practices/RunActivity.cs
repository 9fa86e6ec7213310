using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>One activity of a run, from preparation to evaluation; its moment is where people meet.</summary>
public sealed class RunActivity : SchoolOwned
{
    private RunActivity()
    {
    }

    internal RunActivity(Run run, int number, DateTime startedAt)
        : base(run.SchoolId, startedAt) => (RunId, Number, StartedAt) = (run.Id, number, startedAt);

    public Guid RunId { get; private set; }

    /// <summary>1, 2, 3 … within its run.</summary>
    public int Number { get; private set; }

    /// <summary>What this activity is about, in a run whose theme changes each time.</summary>
    public string Theme { get; set; } = "";

    public Guid? MomentId { get; private set; }

    public Moment? Moment { get; private set; }

    public DateTime StartedAt { get; private set; }

    public void TakePlaceAt(Moment moment) => (MomentId, Moment) = (moment.Id, moment);

    /// <summary>Its moment was thrown away before anyone saw it; another can take its place.</summary>
    internal void LetGo() => (MomentId, Moment) = (null, null);

    /// <summary>Those that take place at a moment, whoever may see their run.</summary>
    internal static IQueryable<RunActivity> At(OverbrugDb db, Moment moment) => db.Set<RunActivity>().Where(a => a.MomentId == moment.Id);

    public static IQueryable<RunActivity> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<RunActivity>().Where(a => Run.VisibleTo(db, actor).Any(r => r.Id == a.RunId));
}

internal sealed class RunActivityMap : IEntityTypeConfiguration<RunActivity>
{
    public void Configure(EntityTypeBuilder<RunActivity> builder)
    {
        builder.BelongsToSchool("RunActivities");
        builder.Property(a => a.Theme).HasMaxLength(Run.ThemeLength);
        builder.PointsTo(a => a.Moment, nameof(RunActivity.MomentId), required: false, DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.RunId, a.Number }).IsUnique();
        builder.HasIndex(a => a.MomentId);
    }
}
