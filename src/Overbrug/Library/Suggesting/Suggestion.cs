using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Library.Trying;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Suggesting;

/// <summary>What somebody without an account tells the editors.</summary>
public enum SuggestionKind
{
    /// <summary>Something that should be in the library.</summary>
    Item,

    /// <summary>Something that is not right in an item.</summary>
    Correction,

    /// <summary>What somebody thinks of an item; stands under it after an editor's look.</summary>
    Reaction,
}

/// <summary>A suggestion of an unknown reader. Nothing of who wrote it is kept: a random key and the day.</summary>
public sealed class Suggestion
{
    public const int TitleLength = 200;
    public const int TextLength = 2000;

    private Suggestion()
    {
    }

    /// <param name="key">a random key, when the page that was sent has one: so that a double tap counts once</param>
    public Suggestion(SuggestionKind kind, Resource? about, string title, string link, string text, DateOnly today, Guid? key = null)
    {
        Id = key ?? RandomKey.New();
        (Kind, ResourceId, Title, Link, Text, MadeOn) = (kind, about?.Id, title, link, text, today);
    }

    public Guid Id { get; private set; }

    public SuggestionKind Kind { get; private set; }

    public Guid? ResourceId { get; private set; }

    public Resource? Resource { get; private set; }

    public string Title { get; private set; } = "";

    public string Link { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateOnly MadeOn { get; private set; }

    public Look Look { get; private set; }

    public DateOnly? LookedOn { get; private set; }

    public void LookAt(bool isTaken, DateOnly today) => (Look, LookedOn) = (isTaken ? Look.Taken : Look.Refused, today);

    /// <summary>A reaction that anyone may read.</summary>
    public bool IsPublic => Kind == SuggestionKind.Reaction && Look == Look.Taken;

    /// <summary>Says the same of the same thing.</summary>
    public bool Says(Suggestion other) => Words == other.Words;

    /// <summary>As they are read back.</summary>
    private (SuggestionKind, Guid?, string, string, string) Words => (Kind, ResourceId, Directions.Closed(Title), Directions.Closed(Link), Directions.Closed(Text));

    public static IQueryable<Suggestion> VisibleTo(OverbrugDb db, User account) => db.Set<Suggestion>().Where(s => account.IsEditor);

    /// <summary>Reactions that anyone may read.</summary>
    public static IQueryable<Suggestion> Public(OverbrugDb db) => db.Set<Suggestion>().Where(s => s.Kind == SuggestionKind.Reaction && s.Look == Look.Taken);
}

internal sealed class SuggestionMap : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.ToTable("Suggestions").Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne(s => s.Resource).WithMany().HasForeignKey(s => s.ResourceId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(s => s.Title).HasMaxLength(Suggestion.TitleLength);
        builder.Property(s => s.Link).HasMaxLength(ResourceFacts.LinkLength);
        builder.Property(s => s.Text).HasMaxLength(Suggestion.TextLength);
        builder.HasIndex(s => new { s.Look, s.MadeOn });
    }
}
