using Overbrug.Platform.Accounts;
using Overbrug.Tests.Languages;

namespace Overbrug.Tests.Platform.Accounts;

public sealed class PasswordsTests
{
    private static readonly Passwords Passwords = Passwords.Load(Repository.Content);

    [Theory]
    [InlineData("kort", PasswordProblem.TooShort)]
    [InlineData("wachtwoord123!", PasswordProblem.Common)]
    [InlineData("W@chtwoord2027", PasswordProblem.Common)]
    [InlineData("azertyuiop123", PasswordProblem.Common)]
    [InlineData("aaaaaaaaaaaaaaaa", PasswordProblem.Common)]
    [InlineData("correct horse battery staple", PasswordProblem.Common)]
    [InlineData("DeVlieger2027!", PasswordProblem.Near)]
    [InlineData("els.peeters.99", PasswordProblem.Near)]
    public void What_guessers_try_first_is_refused(string password, PasswordProblem problem) =>
        Assert.Equal(problem, Passwords.Problem(password, "Els Peeters", "els.peeters@school.be", "De Vlieger"));

    [Theory]
    [InlineData("paarse tram onder de lindeboom")]
    [InlineData("x7#kQ9!mW2$zR4")]
    public void A_row_of_unexpected_words_is_good(string password) =>
        Assert.Null(Passwords.Problem(password, "Els Peeters", "els.peeters@school.be", "De Vlieger"));
}
