using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Accounts;

/// <summary>Accounts: ASP.NET Core Identity with passkeys, one session cookie, keys in the database.</summary>
public static class AccountsSetup
{
    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    public static void AddAccounts(this IServiceCollection services, PublicAddress address, string contentDir)
    {
        services.AddDataProtection().SetApplicationName("overbrug");
        services.AddSingleton<IXmlRepository, KeyStore>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, store) => keys.XmlRepository = store);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Configure(options, Session.CookieName, address))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Configure(options, Session.CookieName + "-step", address);
                options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            });
        services.AddIdentityCore<User>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password = new PasswordOptions { RequiredLength = Passwords.LeastLength, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
                options.Lockout.AllowedForNewUsers = false;
            })
            .AddEntityFrameworkStores<OverbrugDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = address.Root.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = asked => ValueTask.FromResult(asked.Origin == address.Origin && !asked.CrossOrigin);
        });
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordHash.Iterations);
        services.AddScoped<IPasswordHasher<User>, PasswordHash>();
        services.AddSingleton(Passwords.Load(contentDir));
        services.AddSingleton<IPasswordValidator<User>>(provider => provider.GetRequiredService<Passwords>());
        services.AddSingleton<Guessing>();
        services.AddSingleton<SignInGuessing>();
        services.AddScoped<SecondFactor>();
    }

    private static void Configure(CookieAuthenticationOptions options, string name, PublicAddress address)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = address.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = false;
        if (name == Session.CookieName)
        {
            options.Events.OnValidatePrincipal = EndOldSessionsAsync;
        }
    }

    // the framework's own check makes a new principal each time and would lose how strong the session is
    private static async Task EndOldSessionsAsync(CookieValidatePrincipalContext context)
    {
        var user = await User.OfAsync(context.HttpContext, context.Principal);
        if (user is null || user.SecurityStamp != context.Principal?.FindFirst(StampClaim)?.Value)
        {
            context.RejectPrincipal();
        }
    }
}
