using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>An organisation that works with the school.</summary>
public sealed class Partner : SchoolOwned
{
    public const int NameLength = 80;
    public const int KindLength = 60;
    public const int LinkLength = 300;
    public const int BringsLength = 400;

    private Partner()
    {
    }

    public Partner(Guid schoolId, string name, DateTime madeAt)
        : base(schoolId, madeAt) => Name = name;

    public string Name { get; set; } = "";

    /// <summary>What kind of organisation, in the school's own words.</summary>
    public string Kind { get; set; } = "";

    public string Link { get; set; } = "";

    /// <summary>What the partner brings: time, people, a place, a way of working.</summary>
    public string Brings { get; set; } = "";

    public static IQueryable<Partner> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Partner>().Where(p => p.SchoolId == actor.SchoolId);
}

internal sealed class PartnerMap : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.BelongsToSchool("Partners");
        builder.Property(p => p.Name).HasMaxLength(Partner.NameLength);
        builder.Property(p => p.Kind).HasMaxLength(Partner.KindLength);
        builder.Property(p => p.Link).HasMaxLength(Partner.LinkLength);
        builder.Property(p => p.Brings).HasMaxLength(Partner.BringsLength);
        builder.HasIndex(p => new { p.SchoolId, p.Name }).IsUnique();
    }
}
