using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.Account;

/// <summary>A page about the person who signed in, with or without a school.</summary>
public abstract class AccountPart : TeamPage
{
    [Inject]
    public UserManager<User> Users { get; set; } = null!;

    [Inject]
    public SecondFactor Factor { get; set; } = null!;

    [Inject]
    public Passwords Passwords { get; set; } = null!;

    protected User Me => Http.Account();

    /// <summary>Someone who has a second factor changes how they sign in only after giving it.</summary>
    protected async Task<bool> MayChangeKeysAsync()
    {
        if (Http.User.IsStrong() || !await Factor.IsSetUpAsync(Me))
        {
            return true;
        }

        GoTo($"{ActorGate.SecondFactor}?naar={Uri.EscapeDataString(Http.Request.Path)}");
        return false;
    }

    protected void Record(string what) => Db.Record(new Event(null, Me.Id, what, Me.Id, Now));
}
