namespace Overbrug.Commands;

internal sealed class MigrateCommand : Command
{
    public override string Name => "migrate";

    public override string About => "Makes the database, or brings it up to date.";

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (_, db) =>
    {
        await call.MigrateAsync(db);
        return 0;
    });
}
