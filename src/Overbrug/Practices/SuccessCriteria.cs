namespace Overbrug.Practices;

/// <summary>The criteria in an answer: each ticked suggestion, and each line of one's own.</summary>
internal static class SuccessCriteria
{
    public static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static IReadOnlyList<string> In(MethodQuestion question, Saying saying) =>
        [.. saying.Choices.Select(id => question.FindChoice(id)?.In(MethodText.Source).Title).OfType<string>().Concat(Lines(saying.Text)).Select(Fitting).Distinct()];

    /// <summary>Parents' criteria are the parents', whoever wrote them down.</summary>
    public static Voice VoiceOf(MethodQuestion question, Voice writer) =>
        question.For is [Voice.Parent] ? Voice.Parent : writer;

    private static string Fitting(string text) => text.Length > Criterion.TextLength ? text[..Criterion.TextLength] : text;
}
