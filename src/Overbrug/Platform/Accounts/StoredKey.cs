using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Platform.Accounts;

/// <summary>A key with which session cookies are sealed, shared by every node of an installation.</summary>
public sealed class StoredKey(string name, string xml)
{
    public int Id { get; private set; }

    public string Name { get; private set; } = name;

    public string Xml { get; private set; } = xml;
}

internal sealed class StoredKeyMap : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder) =>
        builder.ToTable("StoredKeys").Property(k => k.Name).HasMaxLength(100);
}
