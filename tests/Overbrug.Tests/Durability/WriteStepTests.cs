using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>
/// the real program is killed at the steps of writing one answer, and the phone sends it again.
/// <see cref="CutShortTests"/> does the same for every command of every act, without a process.
/// </summary>
[Collection(Alone.Name)]
public sealed class WriteStepTests
{
    [Fact]
    public async Task Killed_while_it_writes_an_answer_is_there_wholly_or_not_at_all_and_once_after_it_is_sent_again()
    {
        await using var school = await BusySchool.OpenAsync(newcomers: 0);
        using var folder = new Folder();
        foreach (var step in new[] { LastStep.Begun, LastStep.Written, LastStep.Committing, LastStep.Committed })
        {
            using var program = await school.ServeAsync(environment: LastStep.Environment(step, folder[step]));
            await SendAgainAsync(school, program);
            await File.WriteAllTextAsync(folder[step], "", TestContext.Current.CancellationToken);
            Assert.False(await school.Words.SendAsync(school.Newcomer(), program.Phone), $"the program outlived {step}");
            await program.DeathAsync();
        }

        using var last = await school.ServeAsync();
        await SendAgainAsync(school, last);
    }

    private static async Task SendAgainAsync(BusySchool school, Serving program)
    {
        await school.CheckAsync();
        await school.Words.SendAgainAsync(program.Phone);
        Assert.Empty(school.Words.Unanswered);
        await school.CheckAsync();
    }
}
