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

    public override Task<int> RunAsync(Call call)
    {
        var tell = Found(call.Values[0]);
        return call.WithAsync(async (services, db) =>
        {
            call.Say(Call.Migrated(await Call.MigrateAsync(db)));
            if (await db.Users.AnyAsync())
            {
                throw new OperationException("There are people here already. A story is told in an empty database only: choose another OVERBRUG_DATA.");
            }

            await TellAsync(call.Values[0], tell, services, call);
            return 0;
        });
    }

    internal static Func<IServiceProvider, CancellationToken, Task> Found(string story) =>
        Stories.All.TryGetValue(story, out var tell) ? tell : throw new OperationException($"There is no story \"{story}\". There are: {Known}.");

    internal static async Task TellAsync(string story, Func<IServiceProvider, CancellationToken, Task> tell, IServiceProvider services, Call call)
    {
        await using var scope = services.CreateAsyncScope();
        await tell(scope.ServiceProvider, CancellationToken.None);
        call.Say($"Story: {story} is told");
    }
}
