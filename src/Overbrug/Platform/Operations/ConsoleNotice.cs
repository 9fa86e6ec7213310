namespace Overbrug.Platform.Operations;

/// <summary>A line that an installation prints at its console when it starts, such as a code for its first visitor. Null says nothing.</summary>
public sealed record ConsoleNotice(Func<IServiceProvider, CancellationToken, Task<string?>> Line);
