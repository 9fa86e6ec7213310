using Microsoft.Extensions.DependencyInjection.Extensions;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Platform.Mail;

/// <summary>Mail goes to a relay when one is set (<c>Mail:Host</c>), else into the folder <c>mails</c> beside the data.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var settings = configuration.GetSection("Mail").Get<SmtpSettings>() ?? new SmtpSettings();
        if (settings.Host.Length > 0)
        {
            services.TryAddSingleton<IMailSender>(provider => new SmtpMail(settings, provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddSingleton(provider => new FolderMail(folder.File("mails"), provider.GetRequiredService<TimeProvider>()));
            services.TryAddSingleton<IMailSender>(provider => provider.GetRequiredService<FolderMail>());
        }

        services.AddScoped<JobHandler, SendLetter>();
    }
}
