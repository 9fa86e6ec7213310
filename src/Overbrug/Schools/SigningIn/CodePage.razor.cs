using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.SigningIn;

/// <summary>After the password: the code of the app, or a recovery code.</summary>
public partial class CodePage
{
    [SupplyParameterFromQuery]
    public string? Naar { get; set; }

    [Inject]
    public UserManager<User> Users { get; set; } = null!;

    [Inject]
    public SecondFactor Factor { get; set; } = null!;

    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    private CodeForm Form { get; } = new();

    public static string Url() => "/account/code";

    private async Task CheckAsync()
    {
        if (await Http.StepUserAsync(Users) is not { } user)
        {
            GoTo(SignInPage.Url(Naar));
            return;
        }

        if (!Form.Read(Http))
        {
            return;
        }

        if (Guessing.IsTooManyCodes(user, Strength.Password))
        {
            Form.Refuse(Http, nameof(Form.Code), "account.too-often");
        }
        else if (!await Factor.AcceptsAsync(user, Form.Code))
        {
            Guessing.MissCode(user, Strength.Password);
            Form.Refuse(Http, nameof(Form.Code), "account.code-wrong");
        }
        else
        {
            Guessing.GaveCode(user);
            await Http.EndStepAsync();
            await Http.SignInAsync(user, Strength.Strong);
            GoTo(ReturnPath.Local(Naar) ?? Front.TodayPage.Url());
        }
    }
}
