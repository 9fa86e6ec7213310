using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library;

/// <summary>
/// An item of the library. It is never erased: an item that is taken away leaves its name and the day, so that whoever harvested it hears
/// of that (OAI-PMH 2.0, 2.5.1 "Deleted records").
/// </summary>
public sealed class Resource
{
    public const int SlugLength = 80;
    public const int OriginLength = 400;
    public const int YearsBetweenLooks = 2;

    private Resource()
    {
    }

    public Resource(string slug, ResourceFacts facts, DateTime now)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
        (Slug, Facts, MadeAt, ChangedAt, LookedAtOn) = (slug, facts, now, now, DateOnly.FromDateTime(now));
    }

    public Guid Id { get; private set; }

    /// <summary>Its part of the address and its name for other systems: never changed, never given again.</summary>
    public string Slug { get; private set; } = "";

    public ResourceFacts Facts { get; private set; } = null!;

    /// <summary>Where it was taken from: the address of a source; empty when it is our own.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Its name at that source.</summary>
    public string OriginId { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>When its facts last changed, or when it was taken away.</summary>
    public DateTime ChangedAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>The day an editor last saw that all of it is still true.</summary>
    public DateOnly LookedAtOn { get; private set; }

    public void ComesFrom(string origin, string originId) => (Origin, OriginId) = (origin, originId);

    /// <summary>Tells something else of it. The same facts again change nothing.</summary>
    public void Tell(ResourceFacts facts, DateTime now)
    {
        if (facts != Facts || WithdrawnAt is not null)
        {
            (Facts, ChangedAt, WithdrawnAt) = (facts, now, null);
        }
    }

    /// <summary>An editor changes it here: what comes with the program leaves it alone from now on.</summary>
    public void BecomeOurs()
    {
        if (Origin == Shelving.Origin)
        {
            ComesFrom("", "");
        }
    }

    public void LookAt(DateOnly today) => LookedAtOn = today;

    public void Withdraw(DateTime now)
    {
        if (WithdrawnAt is null)
        {
            WithdrawnAt = ChangedAt = now;
        }
    }

    public void PutBack(DateTime now) => Tell(Facts, now);

    /// <summary>What an editor last saw so long ago that it has to be looked at again.</summary>
    public static IQueryable<Resource> ToLookAtAgain(OverbrugDb db, DateOnly today)
    {
        var seenBy = today.AddYears(-YearsBetweenLooks);
        // two years after 29 February is 28 February
        while (seenBy.AddDays(1).AddYears(YearsBetweenLooks) <= today)
        {
            seenBy = seenBy.AddDays(1);
        }

        return Public(db).Where(r => r.LookedAtOn <= seenBy);
    }

    /// <summary>What anyone may read.</summary>
    public static IQueryable<Resource> Public(OverbrugDb db) => db.Set<Resource>().Where(r => r.WithdrawnAt == null);
}

internal sealed class ResourceMap : IEntityTypeConfiguration<Resource>
{
    public void Configure(EntityTypeBuilder<Resource> builder)
    {
        builder.ToTable("Resources").Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Slug).HasMaxLength(Resource.SlugLength);
        builder.Property(r => r.Origin).HasMaxLength(Resource.OriginLength);
        builder.Property(r => r.OriginId).HasMaxLength(Resource.OriginLength);
        builder.HasIndex(r => r.Slug).IsUnique();
        builder.HasIndex(r => new { r.ChangedAt, r.Id });
        builder.HasIndex(r => new { r.WithdrawnAt, r.LookedAtOn });
        builder.HasIndex(r => new { r.Origin, r.OriginId });
        builder.ComplexProperty(r => r.Facts, facts =>
        {
            facts.Property(f => f.Title).HasMaxLength(ResourceFacts.TitleLength).HasColumnName(nameof(ResourceFacts.Title));
            facts.Property(f => f.Kind).HasColumnName(nameof(ResourceFacts.Kind));
            facts.Property(f => f.Makers).HasMaxLength(ResourceFacts.MakersLength).HasColumnName(nameof(ResourceFacts.Makers));
            facts.Property(f => f.Audience).HasColumnName(nameof(ResourceFacts.Audience));
            facts.Property(f => f.Year).HasColumnName(nameof(ResourceFacts.Year));
            facts.Property(f => f.Languages).HasColumnName(nameof(ResourceFacts.Languages));
            facts.Property(f => f.Theme).HasMaxLength(Lever.IdLength).HasColumnName(nameof(ResourceFacts.Theme));
            facts.Property(f => f.Link).HasMaxLength(ResourceFacts.LinkLength).HasColumnName(nameof(ResourceFacts.Link));
            facts.Property(f => f.Ask).HasMaxLength(ResourceFacts.AskLength).HasColumnName(nameof(ResourceFacts.Ask));
            facts.Property(f => f.Together).HasMaxLength(Resource.SlugLength).HasColumnName(nameof(ResourceFacts.Together));
            facts.Property(f => f.Layers).HasColumnName(nameof(ResourceFacts.Layers));
            facts.Property(f => f.Keys).HasColumnName(nameof(ResourceFacts.Keys));
            facts.Property(f => f.NoDutch).HasColumnName(nameof(ResourceFacts.NoDutch));
            facts.Property(f => f.SoundOrPicture).HasColumnName(nameof(ResourceFacts.SoundOrPicture));
            facts.Property(f => f.Method).HasMaxLength(Resource.SlugLength).HasColumnName(nameof(ResourceFacts.Method));
            facts.Property(f => f.Licence).HasMaxLength(ResourceFacts.LicenceLength).HasColumnName(nameof(ResourceFacts.Licence));
            facts.Property(f => f.About).HasConversion(about => about.ToJson(), json => LocalizedText.FromJson(json)).HasColumnName(nameof(ResourceFacts.About));
        });
    }
}
