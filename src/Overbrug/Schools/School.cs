using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>A preschool: the space everything else belongs to.</summary>
public sealed class School
{
    public const int NameLength = 80;
    public const int TownLength = 60;
    public const int SlugLength = 60;

    private School()
    {
    }

    public School(string name, string town, string slug, DateTime openedAt)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(openedAt, TimeSpan.Zero));
        (Name, Town, Slug, OpenedAt) = (name, town, slug, openedAt);
    }

    public Guid Id { get; private set; }

    public string Name { get; set; } = "";

    public string Town { get; set; } = "";

    /// <summary>The school's part of public addresses; never reused.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>IANA name of the zone in which its days and hours are meant.</summary>
    public string Zone { get; private set; } = "Europe/Brussels";

    /// <summary>Languages beside Dutch that the head switched on for parents (BCP 47).</summary>
    public WordList Languages { get; set; } = WordList.Empty;

    public DateTime OpenedAt { get; private set; }

    public DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(LocalNow(clock));

    public DateTime LocalNow(TimeProvider clock) => Local(clock.GetUtcNow().UtcDateTime);

    /// <summary>What the school's clock says at an instant.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(Zone));
}

internal sealed class SchoolMap : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.ToTable("Schools").Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(School.NameLength);
        builder.Property(s => s.Town).HasMaxLength(School.TownLength);
        builder.Property(s => s.Slug).HasMaxLength(School.SlugLength);
        builder.Property(s => s.Zone).HasMaxLength(60);
        builder.Property(s => s.Languages).HasMaxLength(200);
        builder.HasIndex(s => s.Slug).IsUnique();
    }
}
