using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>
/// What families said after a moment, as counts only: no row per family exists, so nothing can lead back to one.
/// It is read through <see cref="Heard.Gate"/> alone, batch by batch; phones and paper never share a batch.
/// </summary>
public sealed class Tally : SchoolOwned
{
    private Tally()
    {
    }

    /// <exception cref="ArgumentException">The question or the choice does not exist.</exception>
    public Tally(Moment moment, string question, string choice, bool onPaper = false, int batch = 0)
    {
        if (!LookingBack.Offers(question, choice) && !KeptCounts.Questions.Contains(question))
        {
            throw new ArgumentException($"No choice '{choice}' for '{question}'", nameof(choice));
        }

        (SchoolId, Id, MomentId, Question, Choice, OnPaper, Batch) = (moment.SchoolId, RandomKey.New(), moment.Id, question, choice, onPaper, batch);
    }

    public Guid MomentId { get; private set; }

    public Moment? Moment { get; private set; }

    public string Question { get; private set; } = "";

    public string Choice { get; private set; } = "";

    /// <summary>Counted in the room, by someone who saw the answers.</summary>
    public bool OnPaper { get; private set; }

    /// <summary>Which answers to this question are told together: 0, 1, 2 …</summary>
    public int Batch { get; private set; }

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
        builder.HasIndex(t => new { t.MomentId, t.Question, t.Choice, t.OnPaper, t.Batch }).IsUnique();
    }
}
