using Overbrug.Platform.Mail;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Mail;

public sealed class FolderMailTests : IDisposable
{
    readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Letters_land_in_the_folder_newest_first()
    {
        var clock = new Ticking();
        var mail = new FolderMail(_folder["mails"], clock);
        foreach (var subject in new[] { "een", "twee", "drie: ½ مرحبا" })
            await mail.Send(new Letter("a@b.example", subject, "tekst", "<p>tekst</p>", "nl"), TestContext.Current.CancellationToken);
        Assert.Equal(["drie: ½ مرحبا", "twee"], mail.Newest(2).Select(posted => posted.Letter.Subject));
        Assert.Equal(clock.Start.AddMinutes(3), mail.Newest(1).Single().SentAt);
    }

    [Fact]
    public async Task A_mail_program_can_open_them()
    {
        await new FolderMail(_folder.Path, TimeProvider.System).Send(new Letter("a@b.example", "Dag", "tekst", "<p>tekst</p>", "nl"), TestContext.Current.CancellationToken);
        var eml = await File.ReadAllTextAsync(Directory.GetFiles(_folder.Path, "*.eml").Single(), TestContext.Current.CancellationToken);
        Assert.Equal([("text/plain", "tekst"), ("text/html", "<p>tekst</p>")], new ReceivedMail([], eml).Bodies);
    }

    [Fact]
    public void A_folder_that_is_not_there_yet_is_empty() => Assert.Empty(new FolderMail(_folder["mails"], TimeProvider.System).Newest(10));

    sealed class Ticking : TimeProvider
    {
        int _minutes;
        public DateTime Start { get; } = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);
        public override DateTimeOffset GetUtcNow() => Start.AddMinutes(++_minutes);
    }
}
