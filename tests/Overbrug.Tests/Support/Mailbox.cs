using System.Collections.Concurrent;
using Overbrug.Platform.Mail;

namespace Overbrug.Tests.Support;

/// <summary>Keeps letters in memory instead of sending them.</summary>
public sealed class Mailbox : IMailSender
{
    private readonly ConcurrentQueue<Letter> letters = new();

    public IReadOnlyList<Letter> Letters => [.. letters];

    /// <summary>A relay to hand letters to before they count as sent.</summary>
    internal IMailSender? Relay { get; set; }

    public async Task Send(Letter letter, CancellationToken cancellation)
    {
        await (Relay?.Send(letter, cancellation) ?? Task.CompletedTask);
        letters.Enqueue(letter);
    }
}
