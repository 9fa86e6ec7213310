using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.FirstRun;

/// <summary>Prints the code of the first visitor at the console, as long as there is nobody.</summary>
internal static class FirstRunNotice
{
    public static ConsoleNotice Line { get; } = new(async (services, cancel) =>
    {
        var code = services.GetRequiredService<FirstRunCode>();
        return await code.IsOverAsync(services.GetRequiredService<OverbrugDb>(), cancel)
            ? null
            : $"First visitor: type the code {Code.Display(code.Text)} at {services.GetRequiredService<PublicAddress>().Url(FirstRunPage.Url())}";
    });
}
