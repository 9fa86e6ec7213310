namespace Overbrug.Seeds;

/// <summary>The demo stories an empty installation can be filled with, by name.</summary>
public static class Stories
{
    public static IReadOnlyDictionary<string, Func<IServiceProvider, CancellationToken, Task>> All { get; } =
        new Dictionary<string, Func<IServiceProvider, CancellationToken, Task>>();
}
