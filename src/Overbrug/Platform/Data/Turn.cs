using Microsoft.EntityFrameworkCore.Storage;

namespace Overbrug.Platform.Data;

/// <summary>A transaction and the turn to write that goes with it (<see cref="WriteLock"/>); what is not committed is undone when it ends.</summary>
public sealed class Turn(IDbContextTransaction transaction, SemaphoreSlim? queue) : IAsyncDisposable
{
    /// <summary>Returns when the disk has it.</summary>
    public Task CommitAsync(CancellationToken cancel = default) => transaction.CommitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            queue?.Release();
        }
    }
}
