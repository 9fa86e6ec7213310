using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Platform.Data;

/// <summary>Something a member of staff did. Append-only; kept 12 months; never written for what families send.</summary>
public sealed class Event(Guid? spaceId, Guid? actorId, string what, Guid? subjectId, DateTime happenedAt)
{
    public const int WhatLength = 60;

    public Guid Id { get; private set; } = Guid.CreateVersion7(new DateTimeOffset(happenedAt, TimeSpan.Zero));

    /// <summary>The space (a school, a pilot) in which it happened; null for the installation itself.</summary>
    public Guid? SpaceId { get; private set; } = spaceId;

    public Guid? ActorId { get; private set; } = actorId;

    /// <summary>A noun and a past participle: <c>moment.published</c>.</summary>
    public string What { get; private set; } = what;

    public Guid? SubjectId { get; private set; } = subjectId;

    public DateTime HappenedAt { get; private set; } = happenedAt;
}

internal sealed class EventMap : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("Events");
        builder.Property(e => e.What).HasMaxLength(Event.WhatLength);
        builder.HasIndex(e => new { e.SpaceId, e.HappenedAt });
        builder.HasIndex(e => e.HappenedAt);
    }
}
