using Overbrug.Languages;

namespace Overbrug.Families;

/// <summary>How an ask is said to the team, and what can be answered to it.</summary>
public static class AskWords
{
    /// <summary>"Ik kan koken of bakken", "Bel mij".</summary>
    public static string Sentence(this Ask ask, WordsIn words)
    {
        var picked = ask.PickedWords(words);
        var said = words.Of($"asks.kind-{ask.Kind.ToString().ToLowerInvariant()}", ("what", picked.Length > 0 ? picked : "…"));
        return ask.WantsToTalk && picked.Length > 0 ? $"{said}: {picked}" : said;
    }

    public static string Picture(this AskKind kind) => kind switch
    {
        AskKind.Call => "call",
        AskKind.Gate => "gate",
        AskKind.Wish => "wish",
        _ => "help",
    };

    /// <summary>What the parent tapped, in words.</summary>
    private static string PickedWords(this Ask ask, WordsIn words) =>
        words.List(ask.Picked.Select(id => words.Knows($"wishes.{id}") ? words[$"wishes.{id}"] : words.Knows($"parents.ask-{id}") ? words[$"parents.ask-{id}"] : null).OfType<string>());

    /// <summary>Ids of <c>answers.…</c> that fit: who wants to talk is called or spoken to, other things get a sentence.</summary>
    public static IReadOnlyList<string> Answers(this Ask ask, Words words) =>
        ask.WantsToTalk ? Ask.MetAnswers : [.. words.Ids("answers").Except(Ask.MetAnswers)];

    /// <summary>The answer as the parent reads it, in Dutch or another language.</summary>
    public static Text? Answered(this Ask ask, WordsIn words) =>
        ask.Answer is { } answer ? words.Say($"answers.{answer}", ("day", ask.AnswerDay ?? ask.AskedOn)) : null;
}
