namespace Overbrug.Seeds;

/// <summary>The stories an empty database can be filled with, by name.</summary>
public static class Stories
{
    public static IReadOnlyDictionary<string, Func<IServiceProvider, CancellationToken, Task>> All { get; } =
        new Dictionary<string, Func<IServiceProvider, CancellationToken, Task>>(StringComparer.Ordinal)
        {
            [Demo.DemoStory.Name] = Demo.DemoStory.TellAsync,
        };
}
