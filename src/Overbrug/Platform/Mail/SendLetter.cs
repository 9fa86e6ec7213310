using Overbrug.Platform.Jobs;

namespace Overbrug.Platform.Mail;

/// <summary>Takes a letter out of the outbox. At-least-once: the letter keeps its id, so that mail programs can drop a double.</summary>
internal sealed class SendLetter(IMailSender sender) : JobHandler<Letter>
{
    protected override Task RunAsync(Letter payload, CancellationToken cancel) => sender.Send(payload, cancel);
}
