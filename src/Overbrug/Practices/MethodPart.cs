namespace Overbrug.Practices;

/// <summary>Anything of a method that has an id in method.yml and a heading in every language.</summary>
public abstract record MethodPart(string Id, IReadOnlyList<MethodText> Texts)
{
    public MethodText In(string language) =>
        Texts.FirstOrDefault(text => text.Language == language) ?? Texts.First(text => text.Language == MethodText.Source);
}
