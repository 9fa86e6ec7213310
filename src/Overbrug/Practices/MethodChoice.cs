namespace Overbrug.Practices;

public sealed record MethodChoice(string Id, IReadOnlyList<MethodText> Texts) : MethodPart(Id, Texts);
