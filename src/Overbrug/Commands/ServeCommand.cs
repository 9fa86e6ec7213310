using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Console;
using Overbrug.Library;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class ServeCommand : Command
{
    private const string UsualAddress = "http://localhost:5080";

    public override string Name => "serve";

    public override string About => "Brings the database up to date and serves the site (also without a command).";

    public override IReadOnlyList<(string Option, string Does)> Options =>
    [
        ("--story NAME", "fill an empty database with this demo story first"),
        ("--clean", "no story, whatever --story says"),
        ("--urls URL", $"where to listen, by default {UsualAddress}"),
    ];

    public override async Task<int> RunAsync(Call call)
    {
        var settings = call.Options.TryGetValue("--urls", out var urls) ? [.. call.Settings, "--urls", urls] : call.Settings;
        var story = call.Has("--clean") ? null : call.Options.GetValueOrDefault("--story");
        var tell = story is null ? null : SeedCommand.Found(story);
        var serves = false;
        await using var app = Composition.Build(settings, builder =>
        {
            // a start that fails is said in one sentence, not also as a trace
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => serves && level >= LogLevel.Warning)
                .AddFilter("Microsoft.EntityFrameworkCore.Database", level => serves && level >= LogLevel.Warning);
            builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            {
                builder.WebHost.UseUrls(UsualAddress);
            }
        });
        await PrepareAsync(app.Services, call, tell is null ? null : services => SeedCommand.TellAsync(story!, tell, services, call));
        try
        {
            await app.StartAsync();
            serves = true;
        }
        catch (IOException problem)
        {
            throw new OperationException($"Cannot listen: {problem.Message} Stop the other program, or choose another address with --urls.", problem);
        }

        call.Say($"Overbrug is ready: {app.Urls.First()}");
        await call.Out.FlushAsync();
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task PrepareAsync(IServiceProvider services, Call call, Func<IServiceProvider, Task>? tell)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        call.Say(db is PostgresDb ? $"Data: PostgreSQL, files in {services.GetRequiredService<DataFolder>().Path}" : $"Data: {services.GetRequiredService<DataFolder>().Path}");
        call.Say(Call.Migrated(await Call.MigrateAsync(db)));
        await using (var turn = await db.LockAsync(ResourceSlug.Turns))
        {
            if (await scope.ServiceProvider.GetRequiredService<Shelving>().RunAsync(CancellationToken.None) is > 0 and var changed)
            {
                await turn.CommitAsync();
                call.Say($"Library: {changed} items added, changed or taken away");
            }
        }

        if (tell is not null)
        {
            if (await db.Users.AnyAsync())
            {
                call.Say("Story: there are people here already, nothing is added");
            }
            else
            {
                await tell(services);
            }
        }

        foreach (var notice in services.GetServices<ConsoleNotice>())
        {
            if (await notice.Line(scope.ServiceProvider, CancellationToken.None) is { } line)
            {
                call.Say(line);
            }
        }
    }
}
