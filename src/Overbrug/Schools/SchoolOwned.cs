using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Schools;

/// <summary>A row that belongs to one school. Its references carry the school too, so no row can point into another one.</summary>
public abstract class SchoolOwned
{
    protected SchoolOwned()
    {
    }

    protected SchoolOwned(Guid schoolId, DateTime madeAt)
    {
        SchoolId = schoolId;
        Id = Guid.CreateVersion7(new DateTimeOffset(madeAt, TimeSpan.Zero));
    }

    public Guid Id { get; protected set; }

    public Guid SchoolId { get; protected set; }

    /// <summary>What one family says or is: pages for all families change with it only where they count.</summary>
    public virtual bool IsOfOneFamily => false;
}

internal static class SchoolOwnedMap
{
    public static void BelongsToSchool<T>(this EntityTypeBuilder<T> builder, string table)
        where T : SchoolOwned
    {
        builder.ToTable(table).HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasAlternateKey(row => new { row.SchoolId, row.Id });
        builder.HasOne<School>().WithMany().HasForeignKey(row => row.SchoolId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>A reference inside the school, over (SchoolId, key).</summary>
    public static void PointsTo<T, TTarget>(this EntityTypeBuilder<T> builder, Expression<Func<T, TTarget?>> to, string key, bool required = true, DeleteBehavior onDelete = DeleteBehavior.Cascade)
        where T : SchoolOwned
        where TTarget : SchoolOwned =>
        builder.HasOne(to).WithMany().HasForeignKey(nameof(SchoolOwned.SchoolId), key)
            .HasPrincipalKey(nameof(SchoolOwned.SchoolId), nameof(SchoolOwned.Id)).IsRequired(required).OnDelete(onDelete);
}
