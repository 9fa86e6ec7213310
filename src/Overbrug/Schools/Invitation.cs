using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>Someone is asked into the team by mail.</summary>
public sealed class Invitation : SchoolOwned
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private Invitation()
    {
    }

    public Invitation(Guid schoolId, string email, string name, Role role, IEnumerable<Guid> classes, string tokenHash, DateTime sentAt)
        : base(schoolId, sentAt)
    {
        (Email, Name, Role, TokenHash, SentAt) = (email, name, role, tokenHash, sentAt);
        Classes = new WordList(classes.Select(key => key.ToString("N")));
    }

    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    public Guid? PartnerId { get; set; }

    /// <summary>Keys of the class groups the person will belong to.</summary>
    public WordList Classes { get; private set; } = WordList.Empty;

    /// <summary>SHA-256 of the token in the mail.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTime SentAt { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    public bool IsOpen(DateTime now) => AcceptedAt is null && now < SentAt + Life;

    public void Accept(DateTime now) => AcceptedAt ??= now;

    /// <summary>Goes out again with another token; the earlier letter leads nowhere.</summary>
    public void Resend(string tokenHash, DateTime now) => (TokenHash, SentAt) = (tokenHash, now);

    public static IQueryable<Invitation> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Invitation>().Where(i => actor.Leads && i.SchoolId == actor.SchoolId);
}

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.BelongsToSchool("Invitations");
        builder.Property(i => i.Email).HasMaxLength(User.EmailLength);
        builder.Property(i => i.Name).HasMaxLength(User.NameLength);
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.HasIndex(i => new { i.SchoolId, i.SentAt });
    }
}
