using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Network;

/// <summary>Several schools and partners of a city that learn together.</summary>
public sealed class Pilot
{
    public const int NameLength = 80;
    public const int CityLength = 60;
    public const int AboutLength = 600;

    private readonly List<PilotSchool> schools = [];

    private Pilot()
    {
    }

    public Pilot(string name, string city, DateTime beganAt)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(beganAt, TimeSpan.Zero));
        (Name, City, BeganAt) = (name, city, beganAt);
    }

    public Guid Id { get; private set; }

    public string Name { get; set; } = "";

    public string City { get; set; } = "";

    public string About { get; set; } = "";

    public DateTime BeganAt { get; private set; }

    public IReadOnlyList<PilotSchool> Schools => schools;

    public void Welcome(School school)
    {
        if (schools.TrueForAll(link => link.SchoolId != school.Id))
        {
            schools.Add(new PilotSchool(this, school));
        }
    }

    /// <summary>A coordinator's pilots. A school's own people see their pilot through their school.</summary>
    public static IQueryable<Pilot> CoordinatedBy(OverbrugDb db, Guid userId) =>
        db.Set<Pilot>().Where(p => db.Set<PilotSeat>().Any(seat => seat.PilotId == p.Id && seat.UserId == userId));

    /// <summary>Read by its coordinators and by the people of its schools.</summary>
    public static IQueryable<Pilot> ReadableBy(OverbrugDb db, Guid userId, Guid? schoolId) => db.Set<Pilot>().Where(p =>
        db.Set<PilotSeat>().Any(seat => seat.PilotId == p.Id && seat.UserId == userId) || p.Schools.Any(link => link.SchoolId == schoolId));

    public static IQueryable<Pilot> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Pilot>().Where(p => p.Schools.Any(link => link.SchoolId == actor.SchoolId));
}

/// <summary>A school in a pilot.</summary>
public sealed class PilotSchool
{
    private PilotSchool()
    {
    }

    internal PilotSchool(Pilot pilot, School school) => (PilotId, SchoolId) = (pilot.Id, school.Id);

    public Guid PilotId { get; private set; }

    public Guid SchoolId { get; private set; }
}

/// <summary>A coordinator's seat in a pilot. It opens counts and shared stories, never a school's own pages.</summary>
public sealed class PilotSeat(Guid pilotId, Guid userId)
{
    public Guid PilotId { get; private set; } = pilotId;

    public Guid UserId { get; private set; } = userId;
}

internal sealed class PilotMap : IEntityTypeConfiguration<Pilot>
{
    public void Configure(EntityTypeBuilder<Pilot> builder)
    {
        builder.ToTable("Pilots").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Pilot.NameLength);
        builder.Property(p => p.City).HasMaxLength(Pilot.CityLength);
        builder.Property(p => p.About).HasMaxLength(Pilot.AboutLength);
        builder.HasMany(p => p.Schools).WithOne().HasForeignKey(l => l.PilotId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Schools).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class PilotSchoolMap : IEntityTypeConfiguration<PilotSchool>
{
    public void Configure(EntityTypeBuilder<PilotSchool> builder)
    {
        builder.ToTable("PilotSchools").HasKey(l => new { l.PilotId, l.SchoolId });
        builder.HasOne<School>().WithMany().HasForeignKey(l => l.SchoolId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PilotSeatMap : IEntityTypeConfiguration<PilotSeat>
{
    public void Configure(EntityTypeBuilder<PilotSeat> builder)
    {
        builder.ToTable("PilotSeats").HasKey(s => new { s.PilotId, s.UserId });
        builder.HasOne<Pilot>().WithMany().HasForeignKey(s => s.PilotId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
