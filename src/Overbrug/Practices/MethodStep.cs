namespace Overbrug.Practices;

/// <summary>One sitting: a few questions for some people, in some minutes. An empty <paramref name="Visible"/> means the whole team.</summary>
public sealed record MethodStep(
    string Id, IReadOnlyList<MethodText> Texts, IReadOnlyList<Voice> For, IReadOnlyList<Voice> Visible, int Minutes,
    string Produces, string Source, IReadOnlyList<MethodQuestion> Questions)
    : MethodPart(Id, Texts)
{
    public bool IsVisibleTo(Voice actor) => Visible.Count == 0 || Visible.Contains(actor);

    public MethodQuestion? FindQuestion(string id) => Questions.FirstOrDefault(question => question.Id == id);
}
