using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class RestoreCommand : Command
{
    public override string Name => "restore";

    public override string About => "Puts a backup into an empty installation, on either engine: all of it or nothing.";

    public override IReadOnlyList<string> Values => ["FILE"];

    public override IReadOnlyList<(string Option, string Does)> Options =>
        [("--old", $"also when it is older than {BackupManifest.Life.Days} days and holds what was erased since"), AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var read = await Restore.ReadAsync(db, call.Values[0], call.Has("--old"), now, ProgressBar.OnTerminal(), CancellationToken.None);
        call.Report(new { read.Rows, tables = read.Tables.Count, read.MadeAt }, $"{read.Rows} rows of {read.Tables.Count} tables are back, as they were on {read.MadeAt:yyyy-MM-dd HH:mm} UTC; counts and hashes are equal.");
        return 0;
    });
}
