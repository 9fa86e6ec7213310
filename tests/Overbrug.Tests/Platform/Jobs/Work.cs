using System.Collections.Concurrent;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Tests.Platform.Jobs;

/// <summary>What handlers on all nodes do, and what a test lets them do.</summary>
internal sealed class Work
{
    /// <summary>The payloads, in the order in which work on them began.</summary>
    public ConcurrentQueue<string> Begun { get; } = [];

    /// <summary>What happens in the middle of the work.</summary>
    public Func<string, OverbrugDb, CancellationToken, Task> Middle { get; set; } = (_, _, _) => Task.Delay(2);

    internal sealed class Doing(Work work, OverbrugDb db) : JobHandler
    {
        public override string Kind => nameof(Work);

        public override Task RunAsync(string payload, CancellationToken cancel)
        {
            work.Begun.Enqueue(payload);
            return work.Middle(payload, db, cancel);
        }
    }
}
