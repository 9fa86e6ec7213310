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
    public static void AddAccounts(this IServiceCollection services, PublicAddress address)
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
                options.Password = new PasswordOptions { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 5 };
                options.Lockout.AllowedForNewUsers = false;
            })
            .AddEntityFrameworkStores<OverbrugDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.Configure<IdentityPasskeyOptions>(options => options.ServerDomain = address.Root.Host);
        services.AddSingleton<Guessing>();
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
            options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        }
    }
}
