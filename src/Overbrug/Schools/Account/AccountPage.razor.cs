using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Overbrug.Design;
using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.Account;

/// <summary>How I am called, which language I read, how I come in, and where I belong.</summary>
public partial class AccountPage
{
    private IList<UserPasskeyInfo> passkeys = [];
    private int codesLeft;

    [SupplyParameterFromQuery]
    public string? Trouble { get; set; }

    private AccountForm Form { get; set; } = null!;

    private new Actor? Actor => Http.ActorOrNull();

    private IReadOnlyList<Choice> Languages => [.. Speaking.Words.Languages.Select(language => new Choice(language.Tag, language.Name))];

    public static string Url() => ActorGate.SignedInHome;

    protected override async Task OnInitializedAsync()
    {
        Form = new AccountForm(Speaking.Words.Languages).From(Me);
        passkeys = await Users.GetPasskeysAsync(Me);
        codesLeft = await RecoveryCodes.LeftAsync(Users, Me);
    }

    private async Task SaveAsync()
    {
        if (!Form.Read(Http))
        {
            return;
        }

        Form.ApplyTo(Me);
        Record("account.changed");
        await Db.SaveChangesAsync(Cancel);
        GoTo(Url(), "account.done-saved");
    }
}
