using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Platform.Accounts;

/// <summary>A link sent by mail that signs its reader in once.</summary>
public sealed class SignInLink(Guid userId, string tokenHash, DateTime sentAt)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public Guid Id { get; private set; } = Guid.CreateVersion7(new DateTimeOffset(sentAt, TimeSpan.Zero));

    public Guid UserId { get; private set; } = userId;

    /// <summary>SHA-256 of the token in the link, so that the database cannot be used to sign in.</summary>
    public string TokenHash { get; private set; } = tokenHash;

    public DateTime SentAt { get; private set; } = sentAt;

    public DateTime? UsedAt { get; private set; }

    public bool IsOpen(DateTime now) => UsedAt is null && now < SentAt + Life;

    public void Use(DateTime now) => UsedAt ??= now;
}

internal sealed class SignInLinkMap : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.ToTable("SignInLinks");
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => l.SentAt);
        builder.HasOne<User>().WithMany().HasForeignKey(l => l.UserId);
    }
}
