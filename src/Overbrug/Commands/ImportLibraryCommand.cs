using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Importing.Harvesting;
using Overbrug.Library.Importing.Reading;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class ImportLibraryCommand : Command
{
    private const string DryRun = "--dry-run";
    private const string Theme = "--theme";
    private static readonly TimeSpan HarvestTime = TimeSpan.FromMinutes(30);

    public override string Name => "import-library";

    public override string About => "Takes records into the library from a CSV file; or, when FILE is an http address, from another library there (OAI-PMH).";

    public override IReadOnlyList<string> Values => ["FILE"];

    public override IReadOnlyList<(string Option, string Does)> Options =>
    [
        ($"{Theme} THEME", "the theme of records that tell none; needed with an address"),
        (DryRun, "only tell what would be done"),
        AsJson,
    ];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, _) =>
    {
        var dutch = services.GetRequiredService<Speaking>().InDutch;
        try
        {
            var from = call.Values[0];
            Report(call, await (from.StartsWith("http://", StringComparison.Ordinal) || from.StartsWith("https://", StringComparison.Ordinal)
                ? FromSourceAsync(services, call, from) : FromFileAsync(services, call, from, dutch)));
            return 0;
        }
        catch (UnreadableException problem)
        {
            throw new OperationException(dutch.Of(problem.Key, problem.Arguments), problem);
        }
    });

    private static async Task<ImportReport> FromFileAsync(IServiceProvider services, Call call, string path, WordsIn dutch)
    {
        var shelf = services.GetRequiredService<LibraryShelf>();
        var theme = ThemeOf(call, shelf);
        await using var file = Opened(path);
        var bar = ProgressBar.OnTerminal();
        bar.Begin("Records", 100);
        var shown = 0L;
        var report = await services.GetRequiredService<DirectImport>().RunAsync(Path.GetFileName(path), new FileRows(shelf, dutch, theme).Read(file), call.Has(DryRun), Draw, CancellationToken.None);
        bar.End();
        return report;

        void Draw()
        {
            for (var percent = file.CanRead ? 100 * file.Position / Math.Max(1, file.Length) : 100; shown < percent; shown++)
            {
                bar.Step();
            }
        }
    }

    private static async Task<ImportReport> FromSourceAsync(IServiceProvider services, Call call, string typed)
    {
        var theme = ThemeOf(call, services.GetRequiredService<LibraryShelf>()) ?? throw new OperationException($"Which theme are these records about? Add {Theme} THEME.");
        var source = OaiSource.Address(typed) ?? throw new OperationException($"\"{typed}\" is not an address on the public web.");
        var rows = await services.GetRequiredService<OaiSource>().ReadAsync(source, theme, HarvestTime, Staging.MostRows, CancellationToken.None);
        return await services.GetRequiredService<DirectImport>().RunAsync(source.ToString(), rows, call.Has(DryRun), () => { }, CancellationToken.None);
    }

    private static FileStream Opened(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OperationException($"{path} cannot be read: {problem.Message}", problem);
        }
    }

    private static string? ThemeOf(Call call, LibraryShelf shelf) => call.Options.GetValueOrDefault(Theme) is not { } theme ? null
        : shelf.Themes.ContainsKey(theme) ? theme : throw new OperationException($"There is no theme \"{theme}\". There are: {string.Join(", ", shelf.Themes.Keys)}.");

    private static void Report(Call call, ImportReport report)
    {
        var n = report.Counts;
        call.Report(
            new { report.Rows, counts = n.ToDictionary(c => c.Key.ToString().ToLowerInvariant(), c => c.Value), dryRun = call.Has(DryRun), problems = report.Problems.Select(p => new { p.Row, p.Problem }) },
            string.Join('\n', [.. report.Problems.Select(p => $"Row {p.Row}: {p.Problem}"), $"{report.Rows} records: {n[Verdict.New]} new, {n[Verdict.Changed]} changed, {n[Verdict.Gone]} taken away, {n[Verdict.Same]} the same, {n[Verdict.Known]} here already, {n[Verdict.Broken]} not readable.{(call.Has(DryRun) ? " Nothing was changed (dry run)." : "")}"]));
    }
}
