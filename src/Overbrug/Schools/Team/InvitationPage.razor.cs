using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web;
using Overbrug.Schools.Account;

namespace Overbrug.Schools.Team;

/// <summary>Where the invitation's letter leads: one button for who is known, a name for who is new.</summary>
public partial class InvitationPage
{
    private Invitation? invitation;
    private School? school;
    private bool isKnown;

    [Parameter]
    public string Token { get; set; } = "";

    [Inject]
    public Joining Joining { get; set; } = null!;

    [Inject]
    public UserManager<User> Users { get; set; } = null!;

    [Inject]
    public Passwords Passwords { get; set; } = null!;

    private AcceptForm Form { get; } = new();

    public static string Url(string token) => $"/invitation/{token}";

    protected override async Task OnInitializedAsync()
    {
        invitation = await Joining.FindAsync(Token);
        if (invitation is null)
        {
            Http.SayNotFound();
            return;
        }

        school = await Db.Set<School>().AsNoTracking().SingleAsync(s => s.Id == invitation.SchoolId, Cancel);
        isKnown = await Users.FindByEmailAsync(invitation.Email) is not null;
    }

    private async Task JoinAsync()
    {
        if (invitation is null || (!isKnown && !MayGoOn()))
        {
            return;
        }

        if (await Joining.AcceptAsync(invitation, () => new User(invitation.Email, Form.Name, Now), Form.Password) is not { } user)
        {
            invitation = null;
            return;
        }

        if (Http.AccountOrNull()?.Id != user.Id)
        {
            await Http.SignInAsync(user, Form.Password is null ? Strength.Link : Strength.Password);
        }

        GoTo(Front.TodayPage.Url(), "school.done-joined");
    }

    private bool MayGoOn()
    {
        if (Form.Read(Http) && Form.Password is not null
            && PasswordWords.Key(Passwords.Problem(Form.Password, Form.Name, invitation!.Email, school!.Name)) is { } problem)
        {
            Form.Refuse(Http, nameof(Form.Password), problem, ("least", Passwords.LeastLength));
        }

        return Form.Errors.Count == 0;
    }
}
