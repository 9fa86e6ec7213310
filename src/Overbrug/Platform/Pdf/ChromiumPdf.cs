namespace Overbrug.Platform.Pdf;

/// <summary>Makes tagged PDFs of documents that are handed in whole (see <see cref="PrintDocument"/>), with one shared Chromium
/// that starts when first needed, starts again after a crash and ends when nobody prints.</summary>
public sealed class ChromiumPdf(TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Documents printed at the same time.</summary>
    public const int AtOnce = 2;

    /// <summary>Documents that may wait; the next one is told that the printer is busy.</summary>
    public const int MostWaiting = 20;

    readonly SemaphoreSlim _presses = new(AtOnce);
    readonly SemaphoreSlim _door = new(1);
    Chromium? _browser;
    ITimer? _rest;
    int _inside;

    /// <summary>How long a person waits for one document, the queue included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the browser stays after the last document.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The browser's program: <c>OVERBRUG_CHROMIUM</c> or what Linux distributions install; null when there is none.</summary>
    public string? Program { get; init; } = ChromiumProgram.Find();

    /// <summary>Whether this server can make PDFs.</summary>
    public bool Available => Program is not null;

    /// <summary>The process to watch; null while no browser runs.</summary>
    public int? BrowserProcess => _browser?.ProcessId;

    /// <summary>The document as PDF. Nothing it refers to is fetched, and its scripts do not run.</summary>
    public async Task<Printed> Print(string html, CancellationToken cancellation)
    {
        if (!Available) return Printed.Nothing(PrintEnd.Absent);
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            if (Interlocked.Increment(ref _inside) > AtOnce + MostWaiting) return Printed.Nothing(PrintEnd.Busy);
            return await PrintInTurn(html, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Printed.Nothing(PrintEnd.TooSlow);
        }
        finally
        {
            if (Interlocked.Decrement(ref _inside) == 0) RestLater();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_rest is not null) await _rest.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        _presses.Dispose();
        _door.Dispose();
    }

    async Task<Printed> PrintInTurn(string html, CancellationToken cancellation)
    {
        await _presses.WaitAsync(cancellation);
        try
        {
            var printed = await PrintOnce(html, cancellation);
            return printed.End == PrintEnd.Failed ? await PrintOnce(html, cancellation) : printed;
        }
        finally
        {
            _presses.Release();
        }
    }

    async Task<Printed> PrintOnce(string html, CancellationToken cancellation)
    {
        Chromium? browser = null;
        try
        {
            browser = await Browser(cancellation);
            return new(PrintEnd.Done, await PrintJob.Run(browser.Tools, html, cancellation));
        }
        catch (IOException trouble)
        {
            await Drop(browser);
            return Printed.Nothing(PrintEnd.Failed, trouble.Message);
        }
    }

    async Task<Chromium> Browser(CancellationToken cancellation)
    {
        await _door.WaitAsync(cancellation);
        try
        {
            if (_browser is { IsAlive: true }) return _browser;
            if (_browser is not null) await _browser.DisposeAsync();
            _browser = null;
            return _browser = await Chromium.Start(Program!, cancellation);
        }
        finally
        {
            _door.Release();
        }
    }

    async Task Drop(Chromium? browser)
    {
        await _door.WaitAsync();
        try
        {
            if (browser is null || browser != _browser) return;
            _browser = null;
            await browser.DisposeAsync();
        }
        finally
        {
            _door.Release();
        }
    }

    void RestLater()
    {
        _rest ??= clock.CreateTimer(_ => _ = Rest(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _rest.Change(IdleTime, Timeout.InfiniteTimeSpan);
    }

    Task Rest() => Volatile.Read(ref _inside) == 0 ? Drop(_browser) : Task.CompletedTask;
}
