using System.Net.Mail;
using Overbrug.Platform.Jobs;

namespace Overbrug.Platform.Mail;

/// <summary>Takes a letter out of the outbox. At-least-once: the letter keeps its id, so that mail programs can drop a double.</summary>
internal sealed class SendLetter(IMailSender sender, ILogger<SendLetter> log) : JobHandler<Letter>
{
    protected override async Task RunAsync(Letter payload, CancellationToken cancel)
    {
        try
        {
            await sender.Send(payload, cancel);
        }
        catch (SmtpException problem)
        {
            log.LogWarning("Letter {Letter} is kept and tried again: {Problem}", payload.Id, problem.Message);
            throw;
        }
    }
}
