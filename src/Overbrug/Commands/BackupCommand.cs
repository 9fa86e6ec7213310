using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class BackupCommand : Command
{
    public override string Name => "backup";

    public override string About => "Writes everything to one new file, also while the site serves.";

    public override IReadOnlyList<string> Values => ["FILE"];

    public override IReadOnlyList<(string Option, string Does)> Options => [AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var made = await Backup.WriteAsync(db, call.Values[0], now, ProgressBar.OnTerminal(), CancellationToken.None);
        call.Report(
            new { file = Path.GetFullPath(call.Values[0]), made.Rows, tables = made.Tables.Count, deleteAfter = DateOnly.FromDateTime(now + BackupManifest.Life) },
            $"{call.Values[0]}: {made.Rows} rows of {made.Tables.Count} tables. Keep it secret, and delete it after {BackupManifest.Life.Days} days.");
        return 0;
    });
}
