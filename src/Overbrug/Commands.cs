using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug;

/// <summary>What the program can do from the command line.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var app = Composition.Build(args);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OverbrugDb>().Database.MigrateAsync();
        }

        await app.RunAsync();
        return 0;
    }
}
