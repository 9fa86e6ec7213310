using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>A person in a school's team, with a role and the class groups they belong to.</summary>
public sealed class Membership : SchoolOwned
{
    private readonly List<MembershipClass> classes = [];

    private Membership()
    {
    }

    public Membership(Guid schoolId, User user, Role role, DateTime joinedAt)
        : base(schoolId, joinedAt)
    {
        (User, UserId, Role, JoinedAt) = (user, user.Id, role, joinedAt);
    }

    public Guid UserId { get; private set; }

    public User User { get; private set; } = null!;

    public Role Role { get; set; }

    /// <summary>The organisation a partner comes from.</summary>
    public Guid? PartnerId { get; set; }

    public DateTime JoinedAt { get; private set; }

    public DateTime? LeftAt { get; private set; }

    public IReadOnlyList<MembershipClass> Classes => classes;

    public void Leave(DateTime now) => LeftAt ??= now;

    /// <summary>Belongs to exactly these class groups from now on.</summary>
    public void BelongTo(IEnumerable<ClassGroup> groups)
    {
        var wanted = groups.ToList();
        classes.RemoveAll(link => wanted.TrueForAll(group => group.Id != link.ClassGroupId));
        classes.AddRange(wanted.Where(group => classes.TrueForAll(link => link.ClassGroupId != group.Id)).Select(group => new MembershipClass(this, group)).ToList());
    }

    /// <summary>Belongs to this class group too.</summary>
    public void Join(ClassGroup group)
    {
        if (classes.TrueForAll(link => link.ClassGroupId != group.Id))
        {
            classes.Add(new MembershipClass(this, group));
        }
    }

    public static IQueryable<Membership> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Membership>().Where(m => m.SchoolId == actor.SchoolId && m.LeftAt == null);
}

/// <summary>A team member's link to a class group.</summary>
public sealed class MembershipClass
{
    private MembershipClass()
    {
    }

    internal MembershipClass(Membership membership, ClassGroup group) =>
        (SchoolId, MembershipId, ClassGroupId) = (membership.SchoolId, membership.Id, group.Id);

    public Guid SchoolId { get; private set; }

    public Guid MembershipId { get; private set; }

    public Guid ClassGroupId { get; private set; }
}

internal sealed class MembershipMap : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.BelongsToSchool("Memberships");
        builder.HasOne(m => m.User).WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.UserId, m.LeftAt });
        builder.HasMany(m => m.Classes).WithOne().HasForeignKey(nameof(MembershipClass.SchoolId), nameof(MembershipClass.MembershipId)).HasPrincipalKey(nameof(Membership.SchoolId), nameof(Membership.Id)).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(m => m.Classes).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasOne<Partner>().WithMany().HasForeignKey(nameof(Membership.SchoolId), nameof(Membership.PartnerId)).HasPrincipalKey(nameof(Partner.SchoolId), nameof(Partner.Id)).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MembershipClassMap : IEntityTypeConfiguration<MembershipClass>
{
    public void Configure(EntityTypeBuilder<MembershipClass> builder)
    {
        builder.ToTable("MembershipClasses").HasKey(l => new { l.MembershipId, l.ClassGroupId });
        builder.HasOne<ClassGroup>().WithMany().HasForeignKey(l => new { l.SchoolId, l.ClassGroupId }).HasPrincipalKey(c => new { c.SchoolId, c.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
