using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools.FirstRun;

namespace Overbrug;

/// <summary>What the program can do from the command line.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var app = Composition.Build(args);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
            await db.Database.MigrateAsync();
            var code = app.Services.GetRequiredService<FirstRunCode>();
            if (!await code.IsOverAsync(db, CancellationToken.None))
            {
                Console.WriteLine($"First run: open {app.Services.GetRequiredService<PublicAddress>().Url(FirstRunPage.Url())} and type the code {Code.Display(code.Text)}");
            }
        }

        await app.RunAsync();
        return 0;
    }
}
