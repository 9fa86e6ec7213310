using System.Collections.Concurrent;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Privacy;

/// <summary>The log holds no code, no name, no number and no address of people.</summary>
public sealed class LogTests
{
    private const string CallName = "Grootmoe Yasmina";
    private const string Number = "0470 12 34 56";

    [Fact]
    public async Task Nothing_that_people_say_or_are_stands_in_the_log()
    {
        var heard = new Heard();
        await using var site = Site.HeardBy(heard);
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var phone = site.Anyone();
        await Fill(phone, $"/nl/k/{scene.Class.Code}/m/{moment.Id}/coming", "coming", ("Adults", "2"));
        var family = Assert.Single(await site.All<Family>());
        await Fill(phone, $"/ar/k/{family.Code}/ask/call", "ask", ("CallName", CallName), ("Number", Number));
        site.Clock.Now = new DateTimeOffset(moment.Day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
        await Fill(phone, $"/nl/k/{family.Code}/m/{moment.Id}/look-back", "look-back");
        await phone.Get("/nl/k/0000-0000-0000");
        await site.WithPassword(scene.Teacher.User);
        await site.Anyone().SignIn(scene.Teacher.User.Email!, "iets helemaal anders");
        (await site.Anyone().SignIn(scene.Teacher.User.Email!)).ShouldSay("Dag Teacher");
        (await site.Anyone().Get(await MailedLink(site, scene.Teacher.User.Email!))).ShouldBe(System.Net.HttpStatusCode.OK);
        Assert.Equal(CallName, Assert.Single(await site.All<Ask>()).CallName);

        Assert.Contains(heard.Lines, line => line.Contains("/{Lang}/k/{Code}", StringComparison.Ordinal));
        string[] secrets = [scene.Class.Code!, family.Code!, CallName, "Yasmina", Number, "0470", scene.Teacher.User.Email!, scene.Teacher.User.Name + " ", "/k/0", "127.0.0.1", People.Password, moment.Id.ToString(), family.Id.ToString()];
        Assert.Empty(secrets.SelectMany(secret => heard.Lines.Where(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(line => $"{secret}: {line}")));
    }

    private static async Task<string> MailedLink(Site site, string email)
    {
        await site.Anyone().AskMail(email);
        return await site.LinkFor(email);
    }

    private static async Task Fill(Browser browser, string url, string form, params (string Name, string Value)[] fill)
    {
        var fields = Filled.Form(await browser.Get(url), form);
        Assert.True(fields is not null, $"no form {form} at {url}");
        await browser.Post(url, [.. fields.Where(field => Array.TrueForAll(fill, f => f.Name != field.Key)), .. fill.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
    }

    /// <summary>Every line as the console would write it: the sentence, what it was made of, and the trace of what broke.</summary>
    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [])} {exception}");

        public void Dispose()
        {
        }
    }
}
