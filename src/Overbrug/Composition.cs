using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Library.Search;
using Overbrug.Platform;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Mail;
using Overbrug.Platform.Operations;
using Overbrug.Platform.Pdf;
using Overbrug.Platform.Web;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Schools.FirstRun;

namespace Overbrug;

/// <summary>Puts the site together: what it has at hand, then what every request goes through, in order.</summary>
public static class Composition
{
    /// <param name="args">settings as <c>--NAME value</c></param>
    /// <param name="change">what a test or a command sets otherwise</param>
    public static WebApplication Build(string[] args, System.Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 256 * 1024;
        });
        builder.Logging.ClearProviders().AddJsonConsole().AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // it warns that keys are in the database: they are, as self-hosting.md says
        change?.Invoke(builder);
        AddTo(builder.Services, builder.Configuration);
        if (builder.Configuration["OVERBRUG_JOBS"] == "off")
        {
            LeaveJobsToOthers(builder.Services);
        }

        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddTo(IServiceCollection services, ConfigurationManager configuration)
    {
        var content = configuration["OVERBRUG_CONTENT"] ?? Path.Combine(AppContext.BaseDirectory, "content");
        var address = PublicAddress.From(configuration);
        var folder = DataFolder.From(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton(address);
        services.AddAssets();
        services.AddSingleton(WordsNeeded.In(Words.Load(content), content));
        services.AddSingleton(new ConsoleNotice((provider, _) => Task.FromResult(MissingWords.Line(provider.GetRequiredService<Words>()))));
        services.AddSingleton(WordPictures.Load(content));
        services.AddSingleton(AliasNames.Load(content));
        services.AddSingleton(MethodShelf.Load(content));
        services.AddSingleton(LibraryShelf.Load(content));
        services.AddSingleton(Thesaurus.Read(ContentFile.ReadTable(Path.Combine(content, "library", "thesaurus.txt"))));
        services.AddScoped<Speaking>();
        services.AddOverbrugDb(configuration, folder);
        services.AddAccounts(address, content);
        services.AddMail(configuration, folder);
        services.AddSingleton<ChromiumPdf>();
        services.AddSingleton<JobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        services.AddSingleton<IAntiforgery, NoToken>();
        services.AddOutputCache(cache => cache.AddPolicy(ParentCache.Name, policy => policy.AddPolicy<ParentCache>(), excludeDefaultPolicy: true));
        services.AddCompression();
        services.AddSingleton(Tongues.Encoder);
        services.AddSingleton<KeptParts>();
        services.AddSingleton<KeptReads>();
        services.AddSingleton<DrawnOnce>();
        services.AddRazorComponents();
        services.AddFeatures();
    }

    private static void LeaveJobsToOthers(IServiceCollection services)
    {
        foreach (var worker in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory is not null).ToList())
        {
            services.Remove(worker);
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseProxies();
        app.UseRequestLog();
        app.UseHeadAsGet();
        app.UseErrorPages();
        app.UseSecurityHeaders();
        app.UsePdfTwins();
        app.UseRouting();
        app.UseSameOriginWrites();
        app.UsePostedForms();
        app.UsePageLanguage();
        app.UseFirstVisit();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseActorGate();
        app.UseAntiforgery();
        app.UseNotesFirst();
        app.UseDrawnOnce();
        app.MapFeatures();
        app.MapPlain();
        app.MapRazorComponents<App>();
    }
}
