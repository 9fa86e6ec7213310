using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Practices;

/// <summary>A method as it was when a run began: later edits of the content change no run.</summary>
public sealed class StoredMethod(string methodId, string hash, string json, DateTime storedAt)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7(new DateTimeOffset(storedAt, TimeSpan.Zero));

    public string MethodId { get; private set; } = methodId;

    /// <summary>SHA-256 of <see cref="Json"/>, hexadecimal.</summary>
    public string Hash { get; private set; } = hash;

    public string Json { get; private set; } = json;

    public DateTime StoredAt { get; private set; } = storedAt;
}

internal sealed class StoredMethodMap : IEntityTypeConfiguration<StoredMethod>
{
    public void Configure(EntityTypeBuilder<StoredMethod> builder)
    {
        builder.ToTable("StoredMethods").Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.MethodId).HasMaxLength(60);
        builder.Property(v => v.Hash).HasMaxLength(64);
        builder.HasIndex(v => v.Hash).IsUnique();
    }
}
