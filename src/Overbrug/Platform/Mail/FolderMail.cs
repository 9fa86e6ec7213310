using System.Globalization;
using System.Net.Mail;
using System.Text.Json;

namespace Overbrug.Platform.Mail;

/// <summary>A letter that was put in the folder.</summary>
/// <param name="SentAt">UTC.</param>
public sealed record PostedLetter(Letter Letter, DateTime SentAt);

/// <summary>For development: letters land in a folder, as <c>.eml</c> for a mail program and as JSON for a page.</summary>
public sealed class FolderMail(string folder, TimeProvider clock) : IMailSender
{
    /// <inheritdoc />
    public async Task Send(Letter letter, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd'T'HHmmssfff}-{letter.Id:N}"));
        Directory.CreateDirectory(folder);
        await WriteEml(letter, name + ".eml", cancellation);
        await File.WriteAllTextAsync(name + ".json", JsonSerializer.Serialize(new PostedLetter(letter, now)), cancellation);
    }

    /// <summary>The letters in the folder, newest first.</summary>
    public IEnumerable<PostedLetter> Newest(int count) =>
        !Directory.Exists(folder) ? [] :
        Directory.GetFiles(folder, "*.json").OrderDescending(StringComparer.Ordinal).Take(count)
            .Select(file => JsonSerializer.Deserialize<PostedLetter>(File.ReadAllText(file))!);

    static async Task WriteEml(Letter letter, string path, CancellationToken cancellation)
    {
        var desk = Directory.CreateTempSubdirectory("letter");
        try
        {
            using var message = letter.ToMessage("overbrug@localhost");
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = desk.FullName };
            await client.SendMailAsync(message, cancellation);
            File.Move(desk.GetFiles("*.eml").Single().FullName, path, overwrite: true);
        }
        finally
        {
            desk.Delete(recursive: true);
        }
    }
}
