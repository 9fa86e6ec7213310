using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Operations;
using Overbrug.Seeds;

namespace Overbrug.Commands;

internal sealed class SeedCommand : Command
{
    public override string Name => "seed";

    public override string About => $"Fills an empty database with a demo story: {Known}.";

    public override IReadOnlyList<string> Values => ["STORY"];

    private static string Known => Stories.All.Count == 0 ? "none yet" : string.Join(", ", Stories.All.Keys);

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        await call.MigrateAsync(db);
        if (await db.Users.AnyAsync())
        {
            throw new OperationException("There are people here already. A story is told in an empty database only: choose another OVERBRUG_DATA.");
        }

        await TellAsync(call.Values[0], services, call);
        return 0;
    });

    internal static async Task TellAsync(string story, IServiceProvider services, Call call)
    {
        if (!Stories.All.TryGetValue(story, out var tell))
        {
            throw new OperationException($"There is no story \"{story}\". There are: {Known}.");
        }

        await using var scope = services.CreateAsyncScope();
        await tell(scope.ServiceProvider, CancellationToken.None);
        call.Say($"Story: {story} is told");
    }
}
