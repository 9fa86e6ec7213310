using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>A school lets the operator look in, for a reason and for some hours.</summary>
public sealed class Grant : SchoolOwned
{
    public const int ReasonLength = 200;
    public const int MostHours = 48;

    private Grant()
    {
    }

    public Grant(Guid schoolId, string reason, int hours, DateTime givenAt)
        : base(schoolId, givenAt) => (Reason, GivenAt, EndsAt) = (reason, givenAt, givenAt.AddHours(Math.Clamp(hours, 1, MostHours)));

    public string Reason { get; private set; } = "";

    public DateTime GivenAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    public bool IsOpen(DateTime now) => now < EndsAt;

    public void End(DateTime now)
    {
        if (EndsAt > now)
        {
            EndsAt = now;
        }
    }

    public static IQueryable<Grant> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Grant>().Where(g => actor.Leads && g.SchoolId == actor.SchoolId);
}

internal sealed class GrantMap : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.BelongsToSchool("Grants");
        builder.Property(g => g.Reason).HasMaxLength(Grant.ReasonLength);
        builder.HasIndex(g => new { g.SchoolId, g.EndsAt });
    }
}
