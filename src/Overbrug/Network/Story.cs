using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Network;

/// <summary>What a story tells.</summary>
public enum StoryKind
{
    Success,
    Threshold,
    Pitfall,
    Idea,
}

/// <summary>Who may read a story.</summary>
public enum Reach
{
    School,
    Pilot,
    Everyone,
}

/// <summary>What a team wants to pass on: a success, a threshold and what helped, a pitfall, an idea.</summary>
public sealed class Story : SchoolOwned
{
    public const int TitleLength = 120;
    public const int TextLength = 3000;
    public const int LinkLength = 300;
    public const int SlugLength = 80;

    private Story()
    {
    }

    public Story(Guid schoolId, StoryKind kind, string title, string text, Membership by, DateTime writtenAt)
        : base(schoolId, writtenAt)
    {
        (Kind, Title, Text, AuthorId, WrittenAt) = (kind, title, text, by.Id, writtenAt);
    }

    public StoryKind Kind { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>What helped over the threshold or out of the pitfall.</summary>
    public string WhatHelped { get; set; } = "";

    /// <summary>A film or a picture of things, never of people; https only.</summary>
    public string Link { get; set; } = "";

    public Reach Reach { get; private set; }

    /// <summary>Its part of the public address; given when it is first shared and never changed.</summary>
    public string? Slug { get; private set; }

    public Guid AuthorId { get; private set; }

    public Guid? RunId { get; set; }

    public Run? Run { get; private set; }

    public School School { get; private set; } = null!;

    public DateTime WrittenAt { get; private set; }

    public DateTime? SharedAt { get; private set; }

    /// <summary>Where the link leads, or null when it is not one to follow: https, without a name or password in it.</summary>
    public Uri? Elsewhere => Address(Link);

    public bool IsPublic => Reach == Reach.Everyone;

    public void ShareWith(Reach reach, string slug, DateTime now)
    {
        Reach = reach;
        if (reach != Reach.School)
        {
            Slug ??= slug;
            SharedAt ??= now;
        }
    }

    public static Uri? Address(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal) ? uri : null;

    /// <summary>A school reads its own stories and those its pilots share.</summary>
    public static IQueryable<Story> VisibleTo(OverbrugDb db, Actor actor) => db.Set<Story>().Where(s => s.SchoolId == actor.SchoolId
        || (s.Reach != Reach.School && Pilot.VisibleTo(db, actor).Any(p => p.Schools.Any(link => link.SchoolId == s.SchoolId))));

    public static IQueryable<Story> ChangeableBy(OverbrugDb db, Actor actor) =>
        db.Set<Story>().Where(s => s.SchoolId == actor.SchoolId && actor.Plans);

    public static IQueryable<Story> Public(OverbrugDb db) => db.Set<Story>().Where(s => s.Reach == Reach.Everyone);

    public static IQueryable<Story> SharedIn(OverbrugDb db, Pilot pilot) =>
        db.Set<Story>().Where(s => s.Reach != Reach.School && db.Set<PilotSchool>().Any(link => link.PilotId == pilot.Id && link.SchoolId == s.SchoolId));
}

internal sealed class StoryMap : IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Story> builder)
    {
        builder.BelongsToSchool("Stories");
        builder.HasOne(s => s.School).WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Membership>().WithMany().HasForeignKey(s => new { s.SchoolId, s.AuthorId }).HasPrincipalKey(m => new { m.SchoolId, m.Id }).OnDelete(DeleteBehavior.Restrict);
        builder.PointsTo(s => s.Run, nameof(Story.RunId), required: false, DeleteBehavior.Restrict);
        builder.Property(s => s.Title).HasMaxLength(Story.TitleLength);
        builder.Property(s => s.Text).HasMaxLength(Story.TextLength);
        builder.Property(s => s.WhatHelped).HasMaxLength(Story.TextLength);
        builder.Property(s => s.Link).HasMaxLength(Story.LinkLength);
        builder.Property(s => s.Slug).HasMaxLength(Story.SlugLength);
        builder.HasIndex(s => s.Slug).IsUnique();
        builder.HasIndex(s => new { s.Reach, s.SharedAt });
        builder.HasIndex(s => s.RunId);
    }
}
