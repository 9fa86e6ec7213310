using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

/// <summary>What people of the team do in many tests: have a password, an app for codes, a mail.</summary>
internal static partial class People
{
    public const string Password = "paarse tram onder de lindeboom";

    public static Task<T> With<T>(this Site site, Func<IServiceProvider, Task<T>> act)
    {
        return Scoped();

        async Task<T> Scoped()
        {
            await using var scope = site.Services.CreateAsyncScope();
            return await act(scope.ServiceProvider);
        }
    }

    public static Task<User> WithPassword(this Site site, User user) => site.With(async services =>
    {
        var users = services.GetRequiredService<UserManager<User>>();
        var stored = (await users.FindByIdAsync(user.Id.ToString()))!;
        Assert.True((await users.AddPasswordAsync(stored, Password)).Succeeded);
        return stored;
    });

    /// <summary>Turns codes on and answers the key.</summary>
    public static Task<string> WithTotp(this Site site, User user) => site.With(async services =>
    {
        var users = services.GetRequiredService<UserManager<User>>();
        var factor = services.GetRequiredService<SecondFactor>();
        var stored = (await users.FindByIdAsync(user.Id.ToString()))!;
        var key = await factor.KeyAsync(stored);
        Assert.True(await factor.TurnOnAsync(stored, site.Code(key)));
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        return key;
    });

    public static string Code(this Site site, string key) => Totp.Code(key, Totp.Step(site.Clock.Now));

    public static async Task<Page> SignIn(this Browser browser, string email, string password = Password) =>
        await (await browser.Get("/account/sign-in")).Submit("Aanmelden", ("Email", email), ("Password", password));

    public static async Task<Page> AskMail(this Browser browser, string email) =>
        await (await browser.Get("/account/sign-in")).Submit("Stuur mij een mail", ("MailTo", email));

    /// <summary>The address in the last letter to this person.</summary>
    public static async Task<string> LinkFor(this Site site, string email)
    {
        await site.RunJobs();
        var letter = site.Mailbox.Letters.Last(l => l.To == email);
        return new Uri(Link().Match(letter.Text).Value).PathAndQuery;
    }

    [GeneratedRegex(@"https://overbrug\.test\S+")]
    private static partial Regex Link();
}
