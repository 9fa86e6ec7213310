using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Watching;

/// <summary>What the link watch knows of an item's link. A link is dead after three misses that lie over a week.</summary>
public sealed class WatchedLink
{
    public const int MissesUntilDead = 3;
    public const int FoundLength = 200;
    public static readonly TimeSpan Over = TimeSpan.FromDays(7);

    private WatchedLink()
    {
    }

    public WatchedLink(Resource resource, DateTime now) => (ResourceId, Url, NextAt) = (resource.Id, resource.Facts.Link, now);

    public Guid ResourceId { get; private set; }

    public Resource Resource { get; private set; } = null!;

    public string Url { get; private set; } = "";

    public DateTime NextAt { get; private set; }

    public DateTime? AskedAt { get; private set; }

    public int Misses { get; private set; }

    public DateTime? FirstMissAt { get; private set; }

    public DateTime? DeadSince { get; private set; }

    /// <summary>What was found last, in a few words for the editor.</summary>
    public string Found { get; private set; } = "";

    /// <summary>It answered, or may not be asked: looked at again after <paramref name="pause"/>.</summary>
    public void Live(string found, DateTime now, TimeSpan pause) =>
        (Misses, FirstMissAt, DeadSince, Found, AskedAt, NextAt) = (0, null, null, found, now, now + pause);

    public void Miss(string found, DateTime now, TimeSpan pause)
    {
        (Misses, Found, AskedAt, NextAt) = (Misses + 1, found, now, now + pause);
        FirstMissAt ??= now;
        if (Misses >= MissesUntilDead && now - FirstMissAt >= Over)
        {
            DeadSince ??= now;
        }
    }

    /// <summary>The server asks for rest: nothing is concluded.</summary>
    public void Wait(string found, DateTime now, TimeSpan pause) => (Found, AskedAt, NextAt) = (found, now, now + pause);

    /// <summary>The item has another link now: everything begins again.</summary>
    public void Become(string url, DateTime now) =>
        (Url, NextAt, AskedAt, Misses, FirstMissAt, DeadSince, Found) = (url, now, null, 0, null, null, "");

    public static IQueryable<WatchedLink> Dead(OverbrugDb db) => db.Set<WatchedLink>().Where(w => w.DeadSince != null && w.Resource.WithdrawnAt == null);
}

internal sealed class WatchedLinkMap : IEntityTypeConfiguration<WatchedLink>
{
    public void Configure(EntityTypeBuilder<WatchedLink> builder)
    {
        builder.ToTable("WatchedLinks").HasKey(w => w.ResourceId);
        builder.HasOne(w => w.Resource).WithOne().HasForeignKey<WatchedLink>(w => w.ResourceId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(w => w.Url).HasMaxLength(ResourceFacts.LinkLength);
        builder.Property(w => w.Found).HasMaxLength(WatchedLink.FoundLength);
        builder.HasIndex(w => w.NextAt);
        builder.HasIndex(w => w.DeadSince);
    }
}
