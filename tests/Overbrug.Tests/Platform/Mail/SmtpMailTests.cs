using System.Net.Mail;
using Overbrug.Platform.Mail;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Mail;

public class SmtpMailTests
{
    const string Dutch = "Dag Leïla,\r\n\r\n.\r\nKom je mee bakken? We beginnen om 8.45 uur — tot dan!";
    const string Arabic = "<p lang=\"ar\" dir=\"rtl\">مرحبا ليلى، هل تأتين لنخبز معا؟</p>";
    const string Subject = "Samen bakken op donderdag: kom je ook, Leïla? مرحبا بكم في صف الأسماك الزرقاء";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static SmtpMail To(SmtpSink sink) =>
        new(new SmtpSettings { Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "De brug <post@overbrug.example>" }, TimeProvider.System);

    static async Task<ReceivedMail> Sent(Letter letter)
    {
        await using var sink = new SmtpSink();
        await To(sink).Send(letter, Cancellation);
        return await sink.Next(Cancellation);
    }

    [Fact]
    public async Task Dutch_and_Arabic_arrive_as_they_were_written()
    {
        var mail = await Sent(new Letter("leila@school.example", Subject, Dutch, Arabic, "nl"));
        Assert.Equal(["leila@school.example"], mail.Recipients);
        Assert.Equal(Subject, mail.Subject);
        Assert.StartsWith("multipart/alternative", mail.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal([("text/plain", Dutch), ("text/html", Arabic)], mail.Bodies);
    }

    [Fact]
    public async Task Answering_machines_are_told_that_no_person_wrote_it()
    {
        var letter = new Letter("a@b.example", "Dag", "x", "<p>x</p>", "nl");
        var mail = await Sent(letter);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("nl", mail.Headers["Content-Language"]);
        Assert.Equal($"<{letter.Id:N}@overbrug.example>", mail.Headers["Message-ID"]);
        Assert.Equal("\"De brug\" <post@overbrug.example>", mail.Headers["From"]);
    }

    [Fact]
    public async Task A_subject_cannot_bring_a_header()
    {
        var mail = await Sent(new Letter("a@b.example", "Dag\r\nBcc: x@y.example\u2028!", "x", "x", "nl\r\nX-Evil: 1"));
        Assert.Equal("Dag  Bcc: x@y.example !", mail.Subject);
        Assert.DoesNotContain("Bcc", mail.Headers.Keys);
        Assert.DoesNotContain("X-Evil", mail.Headers.Keys);
        Assert.Single(mail.Recipients);
    }

    [Theory]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("Naam <a@b.example>")]
    [InlineData("geen adres")]
    [InlineData("")]
    public void A_letter_goes_to_one_plain_address(string to) => Assert.Throws<ArgumentException>(() => new Letter(to, "x", "x", "x", "nl"));

    [Fact]
    public async Task A_relay_that_turns_away_is_an_error_to_try_again()
    {
        await using var sink = new SmtpSink { RecipientAnswer = "451 later" };
        await Assert.ThrowsAnyAsync<SmtpException>(() => To(sink).Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation));
    }

    [Theory]
    [InlineData("550 5.1.1 <a@b.example>: no such person", "550")]
    [InlineData("450 <a@b.example> busy", "450")]
    public async Task What_the_relay_answered_is_told_without_the_address(string answer, string told)
    {
        await using var sink = new SmtpSink { RecipientAnswer = answer };
        var problem = await Assert.ThrowsAnyAsync<SmtpException>(() => To(sink).Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a@b", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relay_that_says_nothing_is_left_after_a_while()
    {
        await using var sink = new SmtpSink { IsSilent = true };
        var mail = new SmtpMail(new SmtpSettings { Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "post@overbrug.example" }, new Hurried());
        var problem = await Assert.ThrowsAnyAsync<SmtpException>(() => mail.Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation).WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        Assert.Contains("did not answer", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    public async Task A_relay_that_hangs_up_is_an_error_to_try_again(string after)
    {
        await using var sink = new SmtpSink { HangsUpAfter = after };
        await Assert.ThrowsAnyAsync<SmtpException>(() => To(sink).Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation));
    }

    [Fact]
    public Task A_relay_that_is_not_there_is_an_error_to_try_again() =>
        Assert.ThrowsAnyAsync<SmtpException>(() => new SmtpMail(new SmtpSettings { Host = "127.0.0.1", Port = 1, From = "post@overbrug.example" }, TimeProvider.System)
            .Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation));

    [Fact]
    public async Task A_relay_that_must_encrypt_and_cannot_gets_nothing()
    {
        await using var sink = new SmtpSink();
        var mail = new SmtpMail(new SmtpSettings { Host = "127.0.0.1", Port = sink.Port, From = "post@overbrug.example" }, TimeProvider.System);
        await Assert.ThrowsAnyAsync<SmtpException>(() => mail.Send(new Letter("a@b.example", "x", "x", "x", "nl"), Cancellation));
    }

    /// <summary>Its half minutes last a moment.</summary>
    sealed class Hurried : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, dueTime / 100, period);
    }
}
