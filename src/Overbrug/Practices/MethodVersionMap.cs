using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Practices;

internal sealed class MethodVersionMap : IEntityTypeConfiguration<MethodVersion>
{
    public void Configure(EntityTypeBuilder<MethodVersion> builder)
    {
        builder.ToTable("MethodVersions").HasKey(v => v.Hash);
        builder.Property(v => v.Hash).HasMaxLength(MethodVersion.HashLength);
        builder.Property(v => v.MethodId).HasMaxLength(60);
    }
}
