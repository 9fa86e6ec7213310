using Overbrug.Languages;
using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.SigningIn;

/// <summary>Brings the way in.</summary>
public sealed class SignInLetter(User user, string url, WordsIn w) : StaffLetter(user.Email!, url, w)
{
    protected override string Subject => W["account.letter-subject"];

    protected override IReadOnlyList<string> Before => [W.Of("account.letter-hello", ("name", user.Name)), W["account.letter-what"]];

    protected override string Button => W["account.letter-button"];

    protected override IReadOnlyList<string> After => [W.Of("account.letter-how-long", ("minutes", (int)SignInLink.Life.TotalMinutes)), W["account.letter-not-you"]];
}
