using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Web;

namespace Overbrug.Schools;

/// <summary>A class group of one school year, with the code that opens its page for parents.</summary>
public sealed class ClassGroup : SchoolOwned
{
    public const int NameLength = 40;

    private ClassGroup()
    {
    }

    public ClassGroup(School school, string name, string pictogram, SchoolYear year, DateTime madeAt)
        : base(school.Id, madeAt)
    {
        (Name, Pictogram, Year) = (name, pictogram, year.Start);
        Code = Platform.Web.Code.New();
    }

    public string Name { get; set; } = "";

    public string Pictogram { get; set; } = "";

    /// <summary>The calendar year in which its school year starts.</summary>
    public int Year { get; private set; }

    /// <summary>Opens the class page at <c>/k/{code}</c>; secret enough (60 bits) and printed on posters. Null once the year is closed.</summary>
    public string? Code { get; private set; }

    public bool IsOf(SchoolYear year) => Year == year.Start;

    /// <summary>Its name, with its school year where that is another one.</summary>
    public string NameIn(SchoolYear year) => IsOf(year) ? Name : $"{Name} ({new SchoolYear(Year)})";

    /// <summary>Makes every printed poster of this class lead nowhere and gives it a new code.</summary>
    public void RenewCode() => Code = Platform.Web.Code.New();

    public void Close() => Code = null;

    public static IQueryable<ClassGroup> VisibleTo(Platform.Data.OverbrugDb db, Actor actor) =>
        db.Set<ClassGroup>().Where(c => c.SchoolId == actor.SchoolId);
}

internal sealed class ClassGroupMap : IEntityTypeConfiguration<ClassGroup>
{
    public void Configure(EntityTypeBuilder<ClassGroup> builder)
    {
        builder.BelongsToSchool("ClassGroups");
        builder.Property(c => c.Name).HasMaxLength(ClassGroup.NameLength);
        builder.Property(c => c.Pictogram).HasMaxLength(40);
        builder.Property(c => c.Code).HasMaxLength(Platform.Web.Code.DefaultLength);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => new { c.SchoolId, c.Year, c.Name }).IsUnique();
    }
}
