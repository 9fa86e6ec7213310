using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>When it is a success, said before by one of those who take part; the evaluation opens with it.</summary>
public sealed class Criterion : SchoolOwned
{
    public const int TextLength = 200;

    private readonly List<CriterionReading> readings = [];

    private Criterion()
    {
    }

    public Criterion(Run run, int number, Voice voice, string text, Membership by, DateTime now)
        : base(run.SchoolId, now) => (RunId, Number, Voice, Text, WrittenById) = (run.Id, number, voice, text, by.Id);

    public Guid RunId { get; private set; }

    /// <summary>The activity's number.</summary>
    public int Number { get; private set; }

    public Voice Voice { get; private set; }

    public string Text { get; private set; } = "";

    public Guid WrittenById { get; private set; }

    public IReadOnlyList<CriterionReading> Readings => readings;

    /// <summary>One person looks back at it; the team's joint view has no reader.</summary>
    public void Read(Membership? by, Seen seen, DateTime now)
    {
        var reading = readings.Find(r => r.ReaderId == by?.Id);
        if (reading is null)
        {
            readings.Add(new CriterionReading(this, by, seen, now));
        }
        else
        {
            reading.Change(seen);
        }
    }

    public static IQueryable<Criterion> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Criterion>().Where(c => Run.VisibleTo(db, actor).Any(r => r.Id == c.RunId));

    /// <summary>Who looked back at them, also when they left since.</summary>
    public static IQueryable<Membership> ReadersVisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Membership>().Where(m => m.SchoolId == actor.SchoolId && VisibleTo(db, actor).Any(c => c.Readings.Any(r => r.ReaderId == m.Id)));
}

internal sealed class CriterionMap : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.BelongsToSchool("Criteria");
        builder.HasOne<Run>().WithMany().HasForeignKey(c => new { c.SchoolId, c.RunId }).HasPrincipalKey(r => new { r.SchoolId, r.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.Property(c => c.Text).HasMaxLength(Criterion.TextLength);
        builder.HasIndex(c => new { c.RunId, c.Number });
        builder.HasMany(c => c.Readings).WithOne().HasForeignKey(r => new { r.SchoolId, r.CriterionId }).HasPrincipalKey(c => new { c.SchoolId, c.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(c => c.Readings).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
