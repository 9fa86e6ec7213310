using Overbrug.Platform.Privacy;

namespace Overbrug.Commands;

internal sealed class CensusCommand : Command
{
    public override string Name => "census";

    public override string About => "Lists every column that is stored: what for, on what basis, for how long.";

    public override IReadOnlyList<(string Option, string Does)> Options => [AsJson];

    public override Task<int> RunAsync(Call call) => call.WithAsync((_, db) =>
    {
        var census = Census.Load();
        var problems = census.Against(db.Model).ToList();
        call.Report(new { columns = census.Rows, problems }, string.Join('\n', census.Rows.Select(row => row.ToString()).Concat(problems)));
        return Task.FromResult(problems.Count == 0 ? 0 : 1);
    });
}
