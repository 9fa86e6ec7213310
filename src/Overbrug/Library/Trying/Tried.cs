using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Trying;

/// <summary>"We tried this": for whom, what helped, what a school would do differently.</summary>
public sealed class Tried : SchoolOwned
{
    public const int ForWhomLength = 200;
    public const int TextLength = 1500;

    private Tried()
    {
    }

    public Tried(Resource resource, Membership by, string forWhom, string whatHelped, string differently, DateTime now)
        : base(by.SchoolId, now)
    {
        (ResourceId, AuthorId, WrittenAt) = (resource.Id, by.Id, now);
        Tell(forWhom, whatHelped, differently);
    }

    public Guid ResourceId { get; private set; }

    public Resource Resource { get; private set; } = null!;

    public School School { get; private set; } = null!;

    public Guid AuthorId { get; private set; }

    public string ForWhom { get; private set; } = "";

    public string WhatHelped { get; private set; } = "";

    /// <summary>What the school would do differently.</summary>
    public string Differently { get; private set; } = "";

    public DateTime WrittenAt { get; private set; }

    public Look Look { get; private set; }

    public DateTime? LookedAt { get; private set; }

    /// <summary>Says it in other words; an editor looks at them again. The same words change nothing: false.</summary>
    public bool Tell(string forWhom, string whatHelped, string differently)
    {
        if ((forWhom, whatHelped, differently) == (ForWhom, WhatHelped, Differently))
        {
            return false;
        }

        (ForWhom, WhatHelped, Differently, Look, LookedAt) = (forWhom, whatHelped, differently, Look.Waiting, null);
        return true;
    }

    /// <summary>Stands for what it says now, so that nobody lets through what they did not read.</summary>
    public string Edition => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', ForWhom, WhatHelped, Differently))))[..16];

    public void LookAt(bool isTaken, DateTime now) => (Look, LookedAt) = (isTaken ? Look.Taken : Look.Refused, now);

    /// <summary>A school reads its own.</summary>
    public static IQueryable<Tried> VisibleTo(OverbrugDb db, Actor actor) => db.Set<Tried>().Where(t => t.SchoolId == actor.SchoolId);

    public static IQueryable<Tried> ChangeableBy(OverbrugDb db, Actor actor) => VisibleTo(db, actor).Where(t => actor.Plans);

    /// <summary>The library's editors read what every school wrote for others.</summary>
    public static IQueryable<Tried> VisibleTo(OverbrugDb db, User account) => db.Set<Tried>().Where(t => account.IsEditor);

    public static IQueryable<Tried> Public(OverbrugDb db) => db.Set<Tried>().Where(t => t.Look == Look.Taken);
}

internal sealed class TriedMap : IEntityTypeConfiguration<Tried>
{
    public void Configure(EntityTypeBuilder<Tried> builder)
    {
        builder.BelongsToSchool("Tried");
        builder.HasOne(t => t.School).WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Membership>().WithMany().HasForeignKey(t => new { t.SchoolId, t.AuthorId }).HasPrincipalKey(m => new { m.SchoolId, m.Id }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.Resource).WithMany().HasForeignKey(t => t.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(t => t.ForWhom).HasMaxLength(Tried.ForWhomLength);
        builder.Property(t => t.WhatHelped).HasMaxLength(Tried.TextLength);
        builder.Property(t => t.Differently).HasMaxLength(Tried.TextLength);
        builder.HasIndex(t => new { t.SchoolId, t.ResourceId }).IsUnique();
        builder.HasIndex(t => new { t.Look, t.WrittenAt });
    }
}
