using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Accounts;
using Overbrug.Schools.Account;
using Overbrug.Schools.SigningIn;

namespace Overbrug.Schools.FirstRun;

/// <summary>Makes the first school and its head; gone once there is somebody.</summary>
public partial class FirstRunPage
{
    private bool isOver;

    [Inject]
    public FirstRunCode FirstCode { get; set; } = null!;

    [Inject]
    public SchoolRegistration Registration { get; set; } = null!;

    [Inject]
    public Passwords Passwords { get; set; } = null!;

    private FirstRunForm Form { get; } = new();

    public static string Url() => "/first-run";

    protected override async Task OnInitializedAsync()
    {
        isOver = await FirstCode.IsOverAsync(Db, Cancel);
        if (isOver)
        {
            Navigation.NotFound();
        }
    }

    private async Task CompleteAsync()
    {
        if (isOver || !Form.Read(Http) || !MayGoOn())
        {
            return;
        }

        if (await Registration.CompleteAsync(Form, Cancel) is { } head)
        {
            await Http.SignInAsync(head, Strength.Password);
        }

        GoTo(SecondFactorPage.Url(), "first-run.done-opened");
    }

    private bool MayGoOn()
    {
        if (!FirstCode.Accepts(Http, Form.Code))
        {
            Form.Refuse(Http, nameof(Form.Code), "first-run.code-wrong");
        }
        else if (PasswordWords.Key(Passwords.Problem(Form.Password, Form.Name, Form.Email, Form.School)) is { } problem)
        {
            Form.Refuse(Http, nameof(Form.Password), problem, ("least", Passwords.LeastLength));
        }

        return Form.Errors.Count == 0;
    }
}
