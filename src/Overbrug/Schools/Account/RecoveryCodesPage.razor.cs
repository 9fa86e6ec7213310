using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.Account;

/// <summary>Codes to keep on paper; they are shown in the answer to the act that makes them, and never again.</summary>
public partial class RecoveryCodesPage
{
    private IReadOnlyList<string>? codes;
    private int left;

    public static string Url() => "/account/recovery-codes";

    protected override async Task OnInitializedAsync()
    {
        await MayChangeKeysAsync();
        left = await RecoveryCodes.LeftAsync(Users, Me);
    }

    private async Task MakeAsync()
    {
        if (!await MayChangeKeysAsync())
        {
            return;
        }

        Record("account.recovery-codes-made");
        codes = await RecoveryCodes.MakeAsync(Users, Me);
    }
}
