namespace Overbrug.Moments;

/// <summary>A question by picture after a moment.</summary>
/// <param name="Key">Its word.</param>
public sealed record LookBackQuestion(string Id, string Key, IReadOnlyList<LookBackChoice> Choices);

/// <summary>One answer, with its word and its pictogram.</summary>
public sealed record LookBackChoice(string Id, string Key, string Picture);

/// <summary>What parents are asked after a moment: three questions, and one for the child.</summary>
public static class LookingBack
{
    public static IReadOnlyList<LookBackQuestion> Questions { get; } =
    [
        new("welcome", "parents.q-welcome",
        [
            new("yes", "parents.a-welcome-yes", "good"),
            new("bit", "parents.a-welcome-bit", "okay"),
            new("not-yet", "parents.a-welcome-not-yet", "hard"),
        ]),
        new("child", "parents.q-child",
        [
            new("joy", "parents.a-child-joy", "hope-child-laughs"),
            new("proud", "parents.a-child-proud", "love"),
            new("new", "parents.a-child-new", "learned"),
            new("shy", "parents.a-child-shy", "surprised"),
        ]),
        new("again", "parents.q-again",
        [
            new("same", "parents.a-again-same", "again"),
            new("other", "parents.a-again-other", "wish"),
            new("talk", "parents.a-again-talk", "talk"),
            new("parents", "parents.a-again-parents", "hope-parents-talk"),
        ]),
        new("kid", "parents.q-for-child",
        [
            new("fun", "parents.a-kid-fun", "child-happy"),
            new("so-so", "parents.a-kid-so-so", "child-so-so"),
            new("not", "parents.a-kid-not", "child-sad"),
        ]),
    ];
}
