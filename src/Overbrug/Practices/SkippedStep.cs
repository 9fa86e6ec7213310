using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>A step the team passes over for now; one can always come back to it.</summary>
public sealed class SkippedStep
{
    private SkippedStep()
    {
    }

    public SkippedStep(Run run, int number, string stepId) =>
        (SchoolId, RunId, Number, StepId) = (run.SchoolId, run.Id, number, stepId);

    public Guid SchoolId { get; private set; }

    public Guid RunId { get; private set; }

    public int Number { get; private set; }

    public string StepId { get; private set; } = "";

    public static IQueryable<SkippedStep> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<SkippedStep>().Where(s => Run.VisibleTo(db, actor).Any(r => r.Id == s.RunId));
}

internal sealed class SkippedStepMap : IEntityTypeConfiguration<SkippedStep>
{
    public void Configure(EntityTypeBuilder<SkippedStep> builder)
    {
        builder.ToTable("SkippedSteps").HasKey(s => new { s.RunId, s.Number, s.StepId });
        builder.Property(s => s.StepId).HasMaxLength(60);
        builder.HasOne<Run>().WithMany().HasForeignKey(s => new { s.SchoolId, s.RunId }).HasPrincipalKey(r => new { r.SchoolId, r.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
