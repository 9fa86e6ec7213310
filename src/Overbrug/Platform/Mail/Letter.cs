using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Overbrug.Platform.Mail;

/// <summary>A mail to one person, with the same words as plain text and as HTML.</summary>
public sealed record Letter
{
    /// <summary>A letter that can be sent.</summary>
    /// <exception cref="ArgumentException">The address is not one address.</exception>
    public Letter(string to, string subject, string text, string html, string language)
    {
        if (to.Any(char.IsControl) || !MailAddress.TryCreate(to, out var address) || address.Address != to)
            throw new ArgumentException("A letter goes to one plain address.", nameof(to));
        (To, Subject, Text, Html, Language) = (to, OneLine(subject), text, html, OneLine(language));
    }

    public string To { get; }
    public string Subject { get; }
    public string Text { get; }
    public string Html { get; }

    /// <summary>The language of both bodies (BCP 47).</summary>
    public string Language { get; }

    /// <summary>Stays the same when the letter is sent again, so that mail programs can drop the double.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    internal MailMessage ToMessage(string from)
    {
        var sender = new MailAddress(from);
        var message = new MailMessage(sender, new MailAddress(To)) { Subject = Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{Id:N}@{sender.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", Language);
        message.AlternateViews.Add(View(Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(Html, MediaTypeNames.Text.Html));
        return message;
    }

    static AlternateView View(string body, string mediaType)
    {
        var view = AlternateView.CreateAlternateViewFromString(body, Encoding.UTF8, mediaType);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
}
