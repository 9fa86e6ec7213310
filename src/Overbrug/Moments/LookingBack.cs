namespace Overbrug.Moments;

/// <summary>The questions by picture after a moment: three for the parent, one for the child. Ids are stored, keys are words.</summary>
public static class LookingBack
{
    public static IReadOnlyList<LookBackQuestion> Questions { get; } =
    [
        new("welcome", "parents.q-welcome",
            [new("yes", "parents.a-welcome-yes"), new("bit", "parents.a-welcome-bit"), new("not-yet", "parents.a-welcome-not-yet")]),
        new("child", "parents.q-child",
            [new("joy", "parents.a-child-joy"), new("proud", "parents.a-child-proud"), new("new", "parents.a-child-new"), new("shy", "parents.a-child-shy")]),
        new("again", "parents.q-again",
            [new("same", "parents.a-again-same"), new("other", "parents.a-again-other"), new("talk", "parents.a-again-talk"), new("parents", "parents.a-again-parents")]),
        new("for-child", "parents.q-for-child",
            [new("fun", "parents.a-kid-fun"), new("so-so", "parents.a-kid-so-so"), new("not", "parents.a-kid-not")]),
    ];

    /// <summary>Whether this choice belongs to this question.</summary>
    public static bool Offers(string question, string choice) =>
        Questions.Any(q => q.Id == question && q.Choices.Any(c => c.Id == choice));
}

/// <summary>One question and what one can tap.</summary>
public sealed record LookBackQuestion(string Id, string Key, IReadOnlyList<LookBackChoice> Choices)
{
    public string KeyOf(string choice) => Choices.First(c => c.Id == choice).Key;
}

/// <summary>One thing to tap.</summary>
public sealed record LookBackChoice(string Id, string Key);
