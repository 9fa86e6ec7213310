using System.Text.Json;

namespace Overbrug.Platform.Jobs;

/// <summary>Does one kind of job. At-least-once: a handler may run twice and must bear it.</summary>
public abstract class JobHandler
{
    public abstract string Kind { get; }

    public abstract Task RunAsync(string payload, CancellationToken cancel);
}

/// <summary>A handler whose payload is JSON of <typeparamref name="TPayload"/>.</summary>
public abstract class JobHandler<TPayload> : JobHandler
{
    public override string Kind => typeof(TPayload).Name;

    public sealed override Task RunAsync(string payload, CancellationToken cancel) =>
        RunAsync(JsonSerializer.Deserialize<TPayload>(payload)!, cancel);

    protected abstract Task RunAsync(TPayload payload, CancellationToken cancel);
}
