using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>What is taken from a file or from another library: first all rows lie ready to be looked at, then they are taken over together.</summary>
public sealed class Import
{
    private Import()
    {
    }

    public Import(string origin, Guid? byId, DateTime now)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
        (Origin, ById, MadeAt) = (origin, byId, now);
    }

    public Guid Id { get; private set; }

    /// <summary>The name of the file, or the address of the other library.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The editor; null from the command line.</summary>
    public Guid? ById { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>When all its rows lay ready; null while they are being read.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>Why nothing could be read, in Dutch; empty when all went well.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>When its rows were taken over.</summary>
    public DateTime? DoneAt { get; private set; }

    public bool IsReady => ReadAt is not null && Problem.Length == 0;

    public void Ready(DateTime now) => ReadAt ??= now;

    public void Fail(string problem, DateTime now) => (Problem, ReadAt) = (problem, now);

    public void Finish(DateTime now) => DoneAt ??= now;
}

/// <summary>What taking over a row would do.</summary>
public enum Verdict
{
    New,
    Changed,
    Same,

    /// <summary>Another item is the same thing: left alone.</summary>
    Known,

    /// <summary>The source took it away.</summary>
    Gone,

    /// <summary>It cannot be read: left alone, with the reason.</summary>
    Broken,
}

/// <summary>One row of an import, as it was read.</summary>
public sealed class ImportRow
{
    public const int ProblemLength = 400;

    private ImportRow()
    {
    }

    public ImportRow(Import import, int number, Verdict verdict, string name, string facts, string problem, Guid? resourceId)
    {
        (ImportId, Number, Verdict, Name, Facts, Problem, ResourceId) = (import.Id, number, verdict, name, facts, problem, resourceId);
    }

    public Guid ImportId { get; private set; }

    /// <summary>The line of the file, or the place in the harvest; from 1.</summary>
    public int Number { get; private set; }

    public Verdict Verdict { get; private set; }

    /// <summary>Its name at the source.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it tells, as JSON; empty when it cannot be read.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>What is wrong, in Dutch; empty when nothing is.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The item it changes or doubles.</summary>
    public Guid? ResourceId { get; private set; }

    /// <summary>Taking it over is no longer what it was when the row was read.</summary>
    public void LeaveAlone(string problem) => (Verdict, Problem) = (Verdict.Known, problem);
}

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("Imports").Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Origin).HasMaxLength(Resource.OriginLength);
        builder.Property(i => i.Problem).HasMaxLength(ImportRow.ProblemLength);
        builder.HasOne<User>().WithMany().HasForeignKey(i => i.ById).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(i => i.MadeAt);
    }
}

internal sealed class ImportRowMap : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("ImportRows").HasKey(row => new { row.ImportId, row.Number });
        builder.HasOne<Import>().WithMany().HasForeignKey(row => row.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Resource>().WithMany().HasForeignKey(row => row.ResourceId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(row => row.Name).HasMaxLength(Resource.OriginLength);
        builder.Property(row => row.Problem).HasMaxLength(ImportRow.ProblemLength);
        builder.HasIndex(row => new { row.ImportId, row.Verdict, row.Number });
    }
}
