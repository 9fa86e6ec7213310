using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Overbrug.Tests.Support;

/// <summary>A mail relay that keeps what it gets (RFC 5321, as far as a client needs).</summary>
sealed class SmtpSink : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly Channel<ReceivedMail> _received = Channel.CreateUnbounded<ReceivedMail>();
    readonly CancellationTokenSource _closing = new();
    readonly Task _serving;

    public SmtpSink()
    {
        _listener.Start();
        _serving = Serve();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The answer to a recipient; a test sets 451 to be turned away.</summary>
    public string RecipientAnswer { get; set; } = "250 OK";

    /// <summary>Takes the connection and says nothing.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Hangs up after this: <c>RCPT</c>, or <c>DATA</c> with the letter taken but not confirmed.</summary>
    public string? HangsUpAfter { get; set; }

    public async Task<ReceivedMail> Next(CancellationToken cancellation) =>
        await _received.Reader.ReadAsync(cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(10), cancellation);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _serving;
        _listener.Stop();
        _closing.Dispose();
    }

    async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                try
                {
                    await Talk(client.GetStream());
                }
                catch (IOException) { }
            }
        }
        catch (Exception trouble) when (trouble is OperationCanceledException or SocketException or IOException) { }
    }

    async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var recipients = new List<string>();
        if (IsSilent) await Task.Delay(Timeout.Infinite, _closing.Token);
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(_closing.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "RCPT") recipients.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)]);
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                await _received.Writer.WriteAsync(new([.. recipients], await Data(reader)), _closing.Token);
            }
            if (verb == HangsUpAfter) return;
            await writer.WriteLineAsync(verb switch { "QUIT" => "221 bye", "RCPT" => RecipientAnswer, _ => "250 OK" });
            if (verb == "QUIT") return;
        }
    }

    async Task<string> Data(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(_closing.Token) is { } line && line != ".")
            data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return data.ToString();
    }
}
