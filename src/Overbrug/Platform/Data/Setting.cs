using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Platform.Data;

/// <summary>A named fact about this installation, such as the demo story it was seeded with.</summary>
public sealed class Setting(string name, string value)
{
    /// <summary>The name under which a seed leaves its story; its absence means a real installation.</summary>
    public const string Story = "story";

    public string Name { get; private set; } = name;

    public string Value { get; set; } = value;
}

internal sealed class SettingMap : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("Settings").HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(60);
    }
}
