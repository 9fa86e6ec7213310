using Microsoft.Extensions.DependencyInjection.Extensions;
using Overbrug.Platform.Data;
using System.Net.Mail;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Operations;

namespace Overbrug.Platform.Mail;

/// <summary>Mail goes to a relay when one is set (<c>Mail:Host</c>), else into the folder <c>mails</c> beside the data.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var settings = configuration.GetSection("Mail").Get<SmtpSettings>() ?? new SmtpSettings();
        if (settings.Host.Length > 0)
        {
            if (!MailAddress.TryCreate(settings.From, out _))
            {
                throw new OperationException("Mail__Host is set, but Mail__From is no mail address. Set it to the sender, such as: Overbrug <post@example.org>.");
            }

            services.TryAddSingleton<IMailSender>(provider => new SmtpMail(settings, provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddSingleton(provider => new FolderMail(folder.File("mails"), provider.GetRequiredService<TimeProvider>()));
            services.TryAddSingleton<IMailSender>(provider => provider.GetRequiredService<FolderMail>());
            services.AddSingleton(new ConsoleNotice((_, _) => Task.FromResult<string?>($"Mails: kept in {folder.File("mails")}; set Mail__Host to send them")));
        }

        services.AddScoped<JobHandler, SendLetter>();
    }
}
