using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Overbrug.Platform.Mail;

/// <summary>How to reach the mail relay; the section <c>Mail</c> of the settings.</summary>
public sealed record SmtpSettings
{
    public string Host { get; init; } = "";
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection must be encrypted (STARTTLS, RFC 3207). Off only for a relay on the same machine.</summary>
    public bool StartTls { get; init; } = true;

    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>The sender, with or without a name: <c>Overbrug &lt;post@example.org&gt;</c>.</summary>
    public string From { get; init; } = "";
}

/// <summary>Sends letters through a relay (SMTP, RFC 5321).</summary>
public sealed class SmtpMail(SmtpSettings settings, TimeProvider clock) : IMailSender
{
    /// <summary>How long the relay may take for one letter.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    public async Task Send(Letter letter, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using var message = letter.ToMessage(settings.From);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        try
        {
            await client.SendMailAsync(message, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SmtpException($"The relay {settings.Host} did not answer in {TimeLimit.TotalSeconds:0} seconds.");
        }
        catch (Exception problem) when (problem is SmtpException or IOException or AuthenticationException)
        {
            throw new SmtpException((problem as SmtpException)?.StatusCode ?? SmtpStatusCode.GeneralFailure, $"The relay {settings.Host}:{settings.Port}: {Reason(problem)}.");
        }
    }

    // the relay's own words repeat the address of who the letter is for, and this ends in logs
    static string Reason(Exception? problem) => problem switch
    {
        SmtpException { StatusCode: > 0 } refusal => $"it answered {(int)refusal.StatusCode} {refusal.StatusCode}",
        SocketException connection => $"no connection, {connection.SocketErrorCode}",
        AuthenticationException => "its certificate is not to be trusted",
        { InnerException: { } inner } => Reason(inner),
        IOException => "it hung up",
        _ => "it spoke no SMTP, or no STARTTLS where that is asked",
    };
}
