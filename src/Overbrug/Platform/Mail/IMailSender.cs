namespace Overbrug.Platform.Mail;

/// <summary>The way out for letters.</summary>
public interface IMailSender
{
    /// <summary>Hands the letter over.</summary>
    /// <exception cref="System.Net.Mail.SmtpException">The relay did not take it; try again later.</exception>
    Task Send(Letter letter, CancellationToken cancellation);
}
