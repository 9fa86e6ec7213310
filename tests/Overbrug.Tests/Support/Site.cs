using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Mail;

namespace Overbrug.Tests.Support;

/// <summary>The whole site in memory with a database and a clock of its own; one for each test class.</summary>
public sealed class Site : IAsyncDisposable
{
    public const string Address = "https://overbrug.test";
    private readonly TestDatabase database = new();
    private readonly WebApplication app;
    private readonly bool overNetwork;

    public Site()
        : this(false, [])
    {
    }

    internal Site(params string[] settings)
        : this(false, settings)
    {
    }

    private Site(bool overNetwork, string[] settings, ILoggerProvider? listener = null, System.Action<WebApplication>? map = null, System.Action<IServiceCollection>? add = null)
    {
        this.overNetwork = overNetwork;
        app = Composition.Build([.. database.Settings, "--OVERBRUG_ADDRESS", Address, "--OVERBRUG_JOBS", "off", "--OVERBRUG_LINK_WATCH", "off", .. settings], builder =>
        {
            if (overNetwork)
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
            }
            else
            {
                builder.WebHost.UseTestServer();
            }

            builder.Logging.ClearProviders().AddProvider(Troubles);
            if (listener is not null)
            {
                builder.Logging.AddProvider(listener);
            }

            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Services.AddSingleton<IMailSender>(Mailbox);
            builder.Services.AddSingleton<IInterceptor>(Commands);
            add?.Invoke(builder.Services);
        });
        map?.Invoke(app);
        app.StartAsync().GetAwaiter().GetResult();
    }

    public FixedClock Clock { get; } = new();

    public Mailbox Mailbox { get; } = new();

    /// <summary>How many commands the database got.</summary>
    public CommandCount Commands { get; } = new();

    /// <summary>What the log says that went wrong.</summary>
    public Troubles Troubles { get; } = new();

    /// <summary>Where a site over the network listens.</summary>
    public Uri Listening => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    public string DataFolder => database.Folder;

    /// <summary>With which another program opens the same installation.</summary>
    internal string[] Settings => database.Settings;

    /// <summary>A world to put people and things in.</summary>
    public Given Given() => new(this);

    /// <summary>A browser without a session: a parent, or anyone.</summary>
    public Browser Anyone() => new(overNetwork ? new Loopback(Listening) : app.GetTestServer().CreateHandler());

    /// <summary>The same site behind a real socket, for what an in-memory server cannot show.</summary>
    internal static Site OverNetwork() => new(true, []);

    /// <summary>The same site with addresses that only a test has.</summary>
    internal static Site With(System.Action<WebApplication> map) => new(false, [], map: map);

    /// <summary>The same site with other things at hand: a way to servers of a test on this machine, for instance.</summary>
    internal static Site Having(System.Action<IServiceCollection> add, params string[] settings) => new(false, settings, add: add);

    /// <summary>The same site with someone who reads along in the log.</summary>
    internal static Site HeardBy(ILoggerProvider listener) => new(false, [], listener);

    /// <summary>A browser in which this person is signed in.</summary>
    public Browser As(User user, Strength strength = Strength.Strong)
    {
        using var scope = app.Services.CreateScope();
        var (principal, properties) = Session.TicketAsync(scope.ServiceProvider, user, strength).GetAwaiter().GetResult();
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme));
        var browser = Anyone();
        browser.Keep(Session.CookieName, ticket);
        return browser;
    }

    public Browser As(Overbrug.Schools.Membership member, Strength strength = Strength.Strong) => As(member.User, strength);

    /// <summary>Reads the database as it is now.</summary>
    public async Task<T> Read<T>(Func<OverbrugDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<OverbrugDb>());
    }

    public Task<List<T>> All<T>()
        where T : class => Read(db => db.Set<T>().AsNoTracking().ToListAsync());

    /// <summary>Does what waits: mails are sent, things are erased.</summary>
    public Task<int> RunJobs() => app.Services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        database.Dispose();
    }
}
