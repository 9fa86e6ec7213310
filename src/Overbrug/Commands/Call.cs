using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

/// <summary>A command with what was typed after it.</summary>
/// <param name="Settings">what goes on to the configuration: <c>--urls</c>, <c>--OVERBRUG_DATA</c>, <c>--ConnectionStrings:Overbrug</c> …</param>
internal sealed record Call(IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Options, string[] Settings, TextWriter Out)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Has(string option) => Options.ContainsKey(option);

    /// <summary>Puts the installation together without serving it, and lets a command work with its database.</summary>
    public async Task<int> WithAsync(Func<IServiceProvider, OverbrugDb, Task<int>> work)
    {
        await using var app = Composition.Build(Settings, builder => builder.Logging.ClearProviders());
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<OverbrugDb>());
    }

    public void Say(string line) => Out.WriteLine(line);

    /// <summary>The same as a sentence, or as JSON when <c>--json</c> was asked.</summary>
    public void Report(object result, string sentence) =>
        Say(Has("--json") ? JsonSerializer.Serialize(result, Readable) : sentence);

    /// <summary>Makes the database or brings it up to date; answers the steps that were done.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(OverbrugDb db, CancellationToken cancel = default)
    {
        List<string> steps;
        try
        {
            steps = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
            await db.Database.MigrateAsync(cancel);
        }
        catch (DbException problem)
        {
            throw new OperationException($"The database cannot be opened or changed: {problem.Message} {(db is PostgresDb ? "Look at ConnectionStrings__Overbrug." : "Look who may write in the data folder.")}", problem);
        }

        return [.. steps.Select(MigrationNames.Name)];
    }

    public static string Migrated(IReadOnlyList<string> steps) => steps.Count == 0 ? "Database: up to date" : $"Database: {string.Join(", ", steps)} done";
}
