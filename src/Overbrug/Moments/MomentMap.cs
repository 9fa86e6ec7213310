using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>A moment's link to a class group it is offered to.</summary>
public sealed class MomentClass
{
    private MomentClass()
    {
    }

    internal MomentClass(Moment moment, ClassGroup group) =>
        (SchoolId, MomentId, ClassGroupId) = (moment.SchoolId, moment.Id, group.Id);

    public Guid SchoolId { get; private set; }

    public Guid MomentId { get; private set; }

    public Guid ClassGroupId { get; private set; }
}

internal sealed class MomentMap : IEntityTypeConfiguration<Moment>
{
    public void Configure(EntityTypeBuilder<Moment> builder)
    {
        builder.BelongsToSchool("Moments");
        builder.Property(m => m.Kind).HasMaxLength(40);
        builder.Property(m => m.Title).HasMaxLength(Moment.TitleLength);
        builder.Property(m => m.PlaceKind).HasMaxLength(40);
        builder.Property(m => m.Place).HasMaxLength(Moment.PlaceLength);
        builder.Property(m => m.Spoken).HasMaxLength(120);
        builder.Property(m => m.Bring).HasMaxLength(300);
        builder.Property(m => m.Practical).HasMaxLength(300);
        builder.Property(m => m.Note).HasMaxLength(Moment.NoteLength);
        builder.Property(m => m.CancelReason).HasMaxLength(40);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.OwnsOne(m => m.PovertyLook, look => look.Property(l => l.Note).HasMaxLength(PovertyLook.NoteLength));
        builder.Navigation(m => m.PovertyLook).IsRequired();
        builder.HasIndex(m => new { m.SchoolId, m.Day });
        builder.HasMany(m => m.Classes).WithOne().HasForeignKey(l => new { l.SchoolId, l.MomentId }).HasPrincipalKey(m => new { m.SchoolId, m.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(m => m.Classes).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class MomentClassMap : IEntityTypeConfiguration<MomentClass>
{
    public void Configure(EntityTypeBuilder<MomentClass> builder)
    {
        builder.ToTable("MomentClasses").HasKey(l => new { l.MomentId, l.ClassGroupId });
        builder.HasIndex(l => new { l.SchoolId, l.ClassGroupId });
        builder.HasOne<ClassGroup>().WithMany().HasForeignKey(l => new { l.SchoolId, l.ClassGroupId }).HasPrincipalKey(c => new { c.SchoolId, c.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
