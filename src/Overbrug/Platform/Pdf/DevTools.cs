using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Overbrug.Platform.Pdf;

/// <summary>A connection to a browser's DevTools (protocol 1.3): commands with answers, in one session a page.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    static readonly JsonSerializerOptions WithoutNulls = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    readonly ClientWebSocket _socket = new();
    readonly SemaphoreSlim _pen = new(1);
    readonly CancellationTokenSource _closing = new();
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = new();
    Task _listening = Task.CompletedTask;
    int _lastId;

    public bool IsOpen => _socket.State == WebSocketState.Open;

    public static async Task<DevTools> Connect(Uri address, CancellationToken cancellation)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, cancellation);
        tools._listening = tools.Listen();
        return tools;
    }

    /// <summary>Asks and awaits the answer.</summary>
    /// <exception cref="IOException">The browser went away or refused the command.</exception>
    public async Task<JsonElement> Ask(string method, object parameters, string? session, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await Write(new { id, method, @params = parameters, sessionId = session }, cancellation);
            return await answer.Task.WaitAsync(cancellation);
        }
        // a socket that is cut off while sending says "cancelled", though nobody did
        catch (Exception trouble) when (trouble is WebSocketException or ObjectDisposedException or InvalidOperationException || (trouble is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new IOException("The browser went away.", trouble);
        }
        finally
        {
            _asked.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _listening;
        _socket.Dispose();
        _pen.Dispose();
        _closing.Dispose();
    }

    async Task Write(object message, CancellationToken cancellation)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(message, WithoutNulls);
        await _pen.WaitAsync(cancellation);
        try
        {
            // a half-sent frame cannot be taken back, so only closing cancels it
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, true, _closing.Token);
        }
        finally
        {
            _pen.Release();
        }
    }

    async Task Listen()
    {
        try
        {
            while (await Next() is { } message) await Hear(message);
        }
        catch (Exception trouble) when (trouble is WebSocketException or OperationCanceledException or JsonException) { }
        _socket.Abort();
        foreach (var id in _asked.Keys)
            if (_asked.TryRemove(id, out var answer)) answer.TrySetException(new IOException("The browser went away."));
    }

    async Task<JsonElement?> Next()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _closing.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonDocument.Parse(whole.GetBuffer().AsMemory(0, (int)whole.Length)).RootElement.Clone();
        }
    }

    async Task Hear(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (!_asked.TryRemove(id.GetInt32(), out var answer)) return;
            if (message.TryGetProperty("error", out var error)) answer.TrySetException(new IOException($"The browser refused: {error}"));
            else answer.TrySetResult(message.GetProperty("result"));
        }
        else if (message.GetProperty("method").ValueEquals("Fetch.requestPaused"))
            await Refuse(message.GetProperty("params").GetProperty("requestId").GetString(), message.GetProperty("sessionId").GetString());
    }

    Task Refuse(string? requestId, string? session) =>
        Write(new { id = Interlocked.Increment(ref _lastId), method = "Fetch.failRequest", @params = new { requestId, errorReason = "BlockedByClient" }, sessionId = session }, _closing.Token);
}
