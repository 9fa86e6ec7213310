namespace Overbrug.Design;

/// <summary>Marks a component without parameters that shows another in its states; <c>/dev/previews</c> and a test render each.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PreviewAttribute(string name) : Attribute
{
    /// <summary>What it shows.</summary>
    public string Name => name;
}
