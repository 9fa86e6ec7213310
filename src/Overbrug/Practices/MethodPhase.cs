namespace Overbrug.Practices;

public sealed record MethodPhase(
    string Id, IReadOnlyList<MethodText> Texts, Station Station, Per Per, string? Pictogram, IReadOnlyList<MethodStep> Steps)
    : MethodPart(Id, Texts)
{
    public MethodStep? FindStep(string id) => Steps.FirstOrDefault(step => step.Id == id);
}
