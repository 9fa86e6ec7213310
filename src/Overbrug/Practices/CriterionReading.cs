using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>Whether what was hoped was seen. Not a score: "not this time" is as good an answer.</summary>
public enum Seen
{
    Yes,
    Partly,
    NotThisTime,
    CannotSay,
}

/// <summary>One person's look back at a criterion; without a reader it is what the team says together.</summary>
public sealed class CriterionReading : SchoolOwned
{
    private CriterionReading()
    {
    }

    internal CriterionReading(Criterion criterion, Membership? by, Seen seen, DateTime now)
        : base(criterion.SchoolId, now) => (CriterionId, ReaderId, Seen) = (criterion.Id, by?.Id, seen);

    public Guid CriterionId { get; private set; }

    public Guid? ReaderId { get; private set; }

    public Seen Seen { get; private set; }

    internal void Change(Seen seen) => Seen = seen;
}

internal sealed class CriterionReadingMap : IEntityTypeConfiguration<CriterionReading>
{
    public void Configure(EntityTypeBuilder<CriterionReading> builder)
    {
        builder.BelongsToSchool("CriterionReadings");
        builder.HasOne<Membership>().WithMany().HasForeignKey(r => new { r.SchoolId, r.ReaderId }).HasPrincipalKey(m => new { m.SchoolId, m.Id }).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.CriterionId, r.ReaderId }).IsUnique();
    }
}
