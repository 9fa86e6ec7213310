using Overbrug.Platform.Jobs;
using Overbrug.Platform.Operations;
using Overbrug.Schools.Account;
using Overbrug.Schools.FirstRun;
using Overbrug.Schools.SigningIn;
using Overbrug.Schools.Team;

namespace Overbrug.Schools;

/// <summary>What this folder adds to the site.</summary>
public static class SchoolsSetup
{
    public static void AddSchools(this IServiceCollection services)
    {
        services.AddSingleton<FirstRunCode>();
        services.AddSingleton(FirstRunNotice.Line);
        services.AddScoped<SchoolRegistration>();
        services.AddScoped<MailedSignIn>();
        services.AddScoped<JobHandler, MakeLink>();
        services.AddScoped<Joining>();
        services.AddDaily<EraseInvitations>();
    }

    public static void MapSchools(this IEndpointRouteBuilder site)
    {
        site.MapPasskeys();
        site.MapAccount();
        site.MapTeam();
        site.MapSchool();
    }
}
