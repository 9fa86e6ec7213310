using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo;

/// <summary>A fictional preschool in a fictional quarter of Brussels, in the middle of its school year.</summary>
internal static class DemoStory
{
    public const string Name = "demo";

    /// <exception cref="InvalidOperationException">The database already holds something.</exception>
    public static async Task TellAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        if (await db.Set<School>().AnyAsync(cancel) || await db.Set<User>().AnyAsync(cancel) || await db.Set<Setting>().AnyAsync(s => s.Name == Setting.Story, cancel))
        {
            throw new InvalidOperationException("The demo story needs an empty database: this one already holds a school or people. Choose another data folder and try again.");
        }

        await using var turn = await db.LockAsync(ResourceSlug.Turns, cancel);
        await scope.ServiceProvider.GetRequiredService<Shelving>().RunAsync(cancel);
        var world = new DemoWorld(db, scope.ServiceProvider.GetRequiredService<UserManager<User>>(),
            scope.ServiceProvider.GetRequiredService<MethodShelf>().Find("class-activity")!, scope.ServiceProvider.GetRequiredService<TimeProvider>());
        var kite = await Kite.TellAsync(world);
        var poppy = await Poppy.TellAsync(world);
        var coordinator = await DemoPilot.TellAsync(world, kite, poppy);
        await DemoLibrary.TellAsync(world, kite, poppy, coordinator);
        db.Add(new Setting(Setting.Story, Name));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
