using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Overbrug.Platform.Jobs;

/// <summary>Work to do later, stored in the transaction that asks for it; a mail to send is a job too.</summary>
public sealed class Job(string kind, string payload, DateTime dueAt)
{
    /// <summary>A day and some: a relay that is down for a night loses nothing.</summary>
    public const int MostAttempts = 14;

    public Guid Id { get; private set; } = Guid.CreateVersion7(new DateTimeOffset(dueAt, TimeSpan.Zero));

    public string Kind { get; private set; } = kind;

    /// <summary>JSON that the handler of this kind reads.</summary>
    public string Payload { get; private set; } = payload;

    public DateTime DueAt { get; private set; } = dueAt;

    /// <summary>Until when one worker has it; past that another may take it.</summary>
    public DateTime? LeasedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>A job for the handler that takes <typeparamref name="TPayload"/>.</summary>
    public static Job For<TPayload>(TPayload payload, DateTime dueAt) =>
        new(typeof(TPayload).Name, JsonSerializer.Serialize(payload), dueAt);

    public void Finish(DateTime now)
    {
        DoneAt ??= now;
        LastError = null;
        Payload = "{}";
    }

    /// <summary>Tries again after 1, 2, 4 … minutes, and stays for an operator to see after the last attempt.</summary>
    public void Fail(string error, DateTime now)
    {
        LastError = error.Length > 500 ? error[..500] : error;
        LeasedUntil = null;
        DueAt = now + TimeSpan.FromMinutes(Math.Pow(2, Math.Min(Attempts - 1, 8)));
    }
}

internal sealed class JobMap : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.Property(j => j.Kind).HasMaxLength(60);
        builder.Property(j => j.LastError).HasMaxLength(500);
        builder.HasIndex(j => new { j.DoneAt, j.DueAt });
    }
}
