namespace Overbrug.Practices;

public sealed record MethodQuestion(
    string Id, IReadOnlyList<MethodText> Texts, IReadOnlyList<Voice> For, QuestionType Type, IReadOnlyList<MethodChoice> Choices)
    : MethodPart(Id, Texts)
{
    public MethodChoice? FindChoice(string id) => Choices.FirstOrDefault(choice => choice.Id == id);
}
