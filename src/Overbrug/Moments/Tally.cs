using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>
/// What families said after a moment, as counts only: no row per family exists, so nothing can lead back to one.
/// Phones and paper count into the same row.
/// </summary>
public sealed class Tally : SchoolOwned
{
    private Tally()
    {
    }

    public Tally(Moment moment, string question, string choice)
    {
        (SchoolId, Id, MomentId, Question, Choice) = (moment.SchoolId, RandomKey.New(), moment.Id, question, choice);
    }

    public Guid MomentId { get; private set; }

    public Moment? Moment { get; private set; }

    public string Question { get; private set; } = "";

    public string Choice { get; private set; } = "";

    public int Count { get; private set; }

    public void Add(int people) => Count = Math.Max(0, Count + people);

    public static IQueryable<Tally> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Tally>().Where(t => t.SchoolId == actor.SchoolId && t.Moment!.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId)));
}

internal sealed class TallyMap : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> builder)
    {
        builder.BelongsToSchool("Tallies");
        builder.PointsTo(t => t.Moment, nameof(Tally.MomentId));
        builder.Property(t => t.Question).HasMaxLength(40);
        builder.Property(t => t.Choice).HasMaxLength(40);
        builder.HasIndex(t => new { t.MomentId, t.Question, t.Choice }).IsUnique();
    }
}
