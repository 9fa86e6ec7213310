using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>The database as it was, to compare with and to go back to.</summary>
internal abstract class Snapshot : IDisposable
{
    /// <summary>What tells of a change and is none.</summary>
    protected static readonly string[] Apart = ["Events", "Jobs"];

    public static Snapshot Of(Site site) => TestDatabase.IsPostgres ? new PostgresSnapshot(site) : new SqliteSnapshot(site.DataFolder);

    /// <summary>Whether anything at all differs.</summary>
    public abstract bool Differs();

    /// <summary>Whether anything but events and jobs differs.</summary>
    public abstract bool HasChanged();

    public abstract void Restore();

    public abstract void Dispose();
}
