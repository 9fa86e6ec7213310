using System.Reflection;

namespace Overbrug.Design;

/// <summary>Every preview in the program, by name.</summary>
public static class PreviewList
{
    /// <summary>Name and component, in the order of the alphabet.</summary>
    public static IReadOnlyList<(string Name, Type Component)> All { get; } =
        [.. from type in typeof(PreviewList).Assembly.GetTypes()
            let preview = type.GetCustomAttribute<PreviewAttribute>()
            where preview is not null
            orderby preview.Name
            select (preview.Name, type)];
}
