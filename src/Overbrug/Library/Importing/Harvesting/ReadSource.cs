using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Importing.Harvesting;

/// <summary>An import that waits for its source to be read.</summary>
internal sealed record SourceToRead(Guid ImportId, string Theme);

/// <summary>Reads a source in the background and lays its records ready; whatever goes wrong becomes a sentence on the import's page.</summary>
internal sealed class ReadSource(OverbrugDb db, OaiSource source, Staging staging, Words words, TimeProvider clock) : JobHandler<SourceToRead>
{
    /// <summary>Within what a job may take (<see cref="JobRunner.Limit"/>), with time left to lay the rows ready.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(75);

    protected override async Task RunAsync(SourceToRead payload, CancellationToken cancel)
    {
        if (await db.FindAsync<Import>([payload.ImportId], cancel) is not { ReadAt: null } import)
        {
            return;
        }

        try
        {
            var rows = await source.ReadAsync(new Uri(import.Origin), payload.Theme, Time, Staging.MostRows, cancel);
            await staging.ReadAsync(import, rows, cancel);
        }
        catch (UnreadableException problem)
        {
            await FailAsync(import, words.In(words.Languages.Dutch).Of(problem.Key, problem.Arguments));
        }
        catch (OperationCanceledException)
        {
            // asked again and again, a source would be harvested as often
            await FailAsync(import, words.In(words.Languages.Dutch)["library-import.oai-slow"]);
        }
    }

    private async Task FailAsync(Import import, string sentence)
    {
        db.ChangeTracker.Clear();
        db.Attach(import).Entity.Fail(CleanText.Of(sentence, ImportRow.ProblemLength), clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
