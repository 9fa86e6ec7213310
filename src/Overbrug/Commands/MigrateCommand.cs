namespace Overbrug.Commands;

internal sealed class MigrateCommand : Command
{
    public override string Name => "migrate";

    public override string About => "Makes the database, or brings it up to date.";

    public override IReadOnlyList<(string Option, string Does)> Options => [AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (_, db) =>
    {
        var done = await Call.MigrateAsync(db);
        call.Report(new { done }, Call.Migrated(done));
        return 0;
    });
}
