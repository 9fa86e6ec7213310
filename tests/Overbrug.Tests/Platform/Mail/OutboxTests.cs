using Overbrug.Platform.Jobs;
using Overbrug.Platform.Mail;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Mail;

/// <summary>Letters wait in the database until the relay has them.</summary>
public sealed class OutboxTests : IAsyncDisposable
{
    private const string To = "els.peeters@school.example";
    private readonly Site site = new();
    private readonly SmtpSink sink = new();
    private readonly Letter letter = new(To, "Kom je erbij?", "tekst", "<p>tekst</p>", "nl");

    public async ValueTask DisposeAsync()
    {
        await sink.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_relay_that_says_later_gets_the_letter_later()
    {
        sink.RecipientAnswer = $"451 4.3.0 <{To}> try again";
        await Post();
        await site.RunJobs();
        var waiting = await Waiting();
        Assert.Equal((1, site.Clock.Now.UtcDateTime.AddMinutes(1)), (waiting.Attempts, waiting.DueAt));
        Assert.Contains("451", waiting.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain("els", waiting.LastError, StringComparison.Ordinal);
        Assert.Equal(0, await site.RunJobs());

        site.Clock.Pass(TimeSpan.FromMinutes(1));
        await site.RunJobs();
        Assert.Equal(site.Clock.Now.UtcDateTime.AddMinutes(2), (await Waiting()).DueAt);

        sink.RecipientAnswer = "250 OK";
        site.Clock.Pass(TimeSpan.FromMinutes(2));
        await site.RunJobs();
        Assert.Equal([To], (await sink.Next(TestContext.Current.CancellationToken)).Recipients);
        var done = Assert.Single(await site.All<Job>());
        Assert.True(done is { DoneAt: not null, LastError: null, Payload: "{}" });
    }

    [Fact]
    public async Task A_relay_that_hangs_up_before_confirming_may_get_it_twice_under_one_id()
    {
        sink.HangsUpAfter = "DATA";
        await Post();
        await site.RunJobs();
        Assert.NotNull((await Waiting()).LastError);
        sink.HangsUpAfter = null;
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        await site.RunJobs();
        var (first, second) = (await sink.Next(TestContext.Current.CancellationToken), await sink.Next(TestContext.Current.CancellationToken));
        Assert.Equal($"<{letter.Id:N}@overbrug.example>", first.Headers["Message-ID"]);
        Assert.Equal(first.Headers["Message-ID"], second.Headers["Message-ID"]);
    }

    [Fact]
    public async Task A_relay_that_is_down_for_a_night_loses_nothing()
    {
        sink.HangsUpAfter = "RCPT";
        await Post();
        var evening = site.Clock.Now;
        while (site.Clock.Now < evening.AddHours(12))
        {
            await site.RunJobs();
            site.Clock.Now = (await Waiting()).DueAt;
        }

        sink.HangsUpAfter = null;
        await site.RunJobs();
        Assert.Equal([To], (await sink.Next(TestContext.Current.CancellationToken)).Recipients);
    }

    private async Task Post()
    {
        site.Mailbox.Relay = new SmtpMail(new SmtpSettings { Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "post@overbrug.example" }, TimeProvider.System);
        await site.Given().Save(_ => Job.For(letter, site.Clock.Now.UtcDateTime));
    }

    private async Task<Job> Waiting()
    {
        var job = Assert.Single(await site.All<Job>());
        Assert.Null(job.DoneAt);
        return job;
    }
}
