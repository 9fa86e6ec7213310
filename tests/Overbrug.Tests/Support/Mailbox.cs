using System.Collections.Concurrent;
using Overbrug.Platform.Mail;

namespace Overbrug.Tests.Support;

/// <summary>Keeps letters in memory instead of sending them.</summary>
public sealed class Mailbox : IMailSender
{
    private readonly ConcurrentQueue<Letter> letters = new();

    public IReadOnlyList<Letter> Letters => [.. letters];

    public Task Send(Letter letter, CancellationToken cancellation)
    {
        letters.Enqueue(letter);
        return Task.CompletedTask;
    }
}
