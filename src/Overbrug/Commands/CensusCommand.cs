using System.Text.Json;
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
        if (call.Has("--json"))
        {
            call.Say(JsonSerializer.Serialize(new { columns = census.Rows, problems }, JsonSerializerOptions.Web));
        }
        else
        {
            foreach (var row in census.Rows.Select(row => row.ToString()).Concat(problems))
            {
                call.Say(row);
            }
        }

        return Task.FromResult(problems.Count == 0 ? 0 : 1);
    });
}
