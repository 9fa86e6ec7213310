using Overbrug.Languages;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

internal sealed class WordsCheckCommand : Command
{
    public override string Name => "words check";

    public override string About => "Checks content/words and the source beside it; run it in the repository.";

    public override IReadOnlyList<(string Option, string Does)> Options => [AsJson];

    public override Task<int> RunAsync(Call call)
    {
        if (!Directory.Exists("content/words") || !Directory.Exists("src/Overbrug"))
        {
            throw new OperationException("Here are no content/words and src/Overbrug: run it in the root of the repository.");
        }

        var problems = WordsCheck.Run("content", "src/Overbrug");
        call.Report(new { problems }, string.Join('\n', [.. problems, problems.Count == 0 ? "Words: nothing is wrong" : $"Words: {problems.Count} things to repair"]));
        return Task.FromResult(problems.Count == 0 ? 0 : 1);
    }
}
