using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>
/// A phone or a paper card: a pseudonym for one school year, never a file. It holds a picture name, a code and the class
/// groups the card was used in; nothing about a child, a parent or a home.
/// </summary>
public sealed class Family : SchoolOwned
{
    private readonly List<FamilyClass> classes = [];

    private Family()
    {
    }

    /// <param name="group">the class in which the card or phone is first used</param>
    /// <param name="alias">a name that no other family of this school and year has</param>
    /// <param name="isKnown">the team gave this card by hand; false when a phone made itself known from a poster</param>
    /// <param name="madeAt">UTC</param>
    public Family(ClassGroup group, Alias alias, bool isKnown, DateTime madeAt)
        : base(group.SchoolId, madeAt)
    {
        (Year, Colour, Thing) = (group.Year, alias.Colour, alias.Thing);
        Code = Platform.Web.Code.New();
        Join(group, isKnown);
    }

    public override bool IsOfOneFamily => true;

    /// <summary>Stands for any family on a page that is drawn once for all: a code that opens nothing, and no alias.</summary>
    public static Family Nobody { get; } = new() { Code = Platform.Web.Code.New() };

    public int Year { get; private set; }

    public string Colour { get; private set; } = "";

    public string Thing { get; private set; } = "";

    public Alias Alias => new(Colour, Thing);

    /// <summary>Opens this family's own page at <c>/k/{code}</c>; erased when the school year closes.</summary>
    public string? Code { get; private set; }

    public IReadOnlyList<FamilyClass> Classes => classes;

    /// <summary>A sibling's class, or a second phone in the same class. Whoever joins by itself is not known there yet.</summary>
    public void Join(ClassGroup group, bool isKnown = false)
    {
        if (classes.TrueForAll(link => link.ClassGroupId != group.Id))
        {
            classes.Add(new FamilyClass(this, group, isKnown));
        }
    }

    /// <summary>The team of this class says that it knows who this is. Nothing happens for a class that the family is not in.</summary>
    public void BecomeKnownIn(Guid classId) => classes.Find(link => link.ClassGroupId == classId)?.BecomeKnown();

    public void Close() => Code = null;

    public static IQueryable<Family> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Family>().Where(f => f.SchoolId == actor.SchoolId && f.Classes.Any(link => actor.FamilyClassIds.Contains(link.ClassGroupId)));
}

/// <summary>A family's link to a class group.</summary>
public sealed class FamilyClass
{
    private FamilyClass()
    {
    }

    internal FamilyClass(Family family, ClassGroup group, bool isKnown) =>
        (SchoolId, FamilyId, ClassGroupId, IsKnown) = (family.SchoolId, family.Id, group.Id, isKnown);

    public Guid SchoolId { get; private set; }

    public Guid FamilyId { get; private set; }

    public Guid ClassGroupId { get; private set; }

    /// <summary>
    /// The team of this class knows who this is. Until then the family sees nothing of the class that stands behind the card:
    /// anyone can read a poster, and a card of one class says nothing about another.
    /// </summary>
    public bool IsKnown { get; private set; }

    internal void BecomeKnown() => IsKnown = true;
}

internal sealed class FamilyMap : IEntityTypeConfiguration<Family>
{
    public void Configure(EntityTypeBuilder<Family> builder)
    {
        builder.BelongsToSchool("Families");
        builder.Property(f => f.Colour).HasMaxLength(20);
        builder.Property(f => f.Thing).HasMaxLength(40);
        builder.Property(f => f.Code).HasMaxLength(Platform.Web.Code.DefaultLength);
        builder.Ignore(f => f.Alias);
        builder.HasIndex(f => f.Code).IsUnique();
        builder.HasIndex(f => new { f.SchoolId, f.Year, f.Colour, f.Thing }).IsUnique();
        builder.HasMany(f => f.Classes).WithOne().HasForeignKey(l => new { l.SchoolId, l.FamilyId }).HasPrincipalKey(f => new { f.SchoolId, f.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(f => f.Classes).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class FamilyClassMap : IEntityTypeConfiguration<FamilyClass>
{
    public void Configure(EntityTypeBuilder<FamilyClass> builder)
    {
        builder.ToTable("FamilyClasses").HasKey(l => new { l.FamilyId, l.ClassGroupId });
        builder.HasIndex(l => new { l.SchoolId, l.ClassGroupId });
        builder.HasOne<ClassGroup>().WithMany().HasForeignKey(l => new { l.SchoolId, l.ClassGroupId }).HasPrincipalKey(c => new { c.SchoolId, c.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
