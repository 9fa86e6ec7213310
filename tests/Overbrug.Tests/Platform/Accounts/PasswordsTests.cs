using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Overbrug.Platform.Accounts;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Accounts;

public sealed class PasswordsTests
{
    private static readonly Passwords Passwords = Passwords.Load(Root.Content);

    [Theory]
    [InlineData("kort", PasswordProblem.TooShort)]
    [InlineData("wachtwoord123!", PasswordProblem.Common)]
    [InlineData("W@chtwoord2027", PasswordProblem.Common)]
    [InlineData("azertyuiop123", PasswordProblem.Common)]
    [InlineData("aaaaaaaaaaaaaaaa", PasswordProblem.Common)]
    [InlineData("correct horse battery staple", PasswordProblem.Common)]
    [InlineData("1qaz2wsx3edc4rfv", PasswordProblem.Common)]
    [InlineData("unbelievable", PasswordProblem.Common)]
    [InlineData("Needforspeed", PasswordProblem.Common)]
    [InlineData("ＮＥＥＤｆｏｒｓｐｅｅｄ", PasswordProblem.Common)]
    [InlineData("basketball2027!", PasswordProblem.Common)]
    [InlineData("*P@radise1985*", PasswordProblem.Common)]
    [InlineData("dragondragondragon", PasswordProblem.Common)]
    [InlineData("wxzqwxzqwxzqwxzq", PasswordProblem.Common)]
    [InlineData("🙂🙂🙃🙃🙂🙂🙃🙃", PasswordProblem.TooShort)]
    [InlineData("DeVlieger2027!", PasswordProblem.Near)]
    [InlineData("els.peeters.99", PasswordProblem.Near)]
    public void What_guessers_try_first_is_refused(string password, PasswordProblem problem) =>
        Assert.Equal(problem, Passwords.Problem(password, "Els Peeters", "els.peeters@school.be", "De Vlieger"));

    [Theory]
    [InlineData("paarse tram onder de lindeboom")]
    [InlineData("x7#kQ9!mW2$zR4")]
    [InlineData("#%&*(){}[]<>~;")]
    [InlineData("كتاب أزرق تحت المطر")]
    [InlineData("basketball op een natte maandag in Jette")]
    public void A_row_of_unexpected_words_is_good(string password) =>
        Assert.Null(Passwords.Problem(password, "Els Peeters", "els.peeters@school.be", "De Vlieger"));

    [Fact]
    public void The_list_holds_far_more_than_3000_leaked_passwords_that_are_long_enough()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "passwords", "leaked.txt"));
        Assert.True(lines.Count(line => line.Length >= Passwords.LeastLength) > 40_000);
        Assert.All(lines.Where(line => line.Length >= Passwords.LeastLength).Take(1000), line => Assert.NotNull(Passwords.Problem(line)));
    }

    [Fact]
    public void A_password_is_the_same_on_every_keyboard()
    {
        var hash = new PasswordHash(Options.Create(new PasswordHasherOptions { IterationCount = PasswordHash.Iterations }));
        var user = new User("els@overbrug.test", "Els", DateTime.UnixEpoch);
        var stored = hash.HashPassword(user, "e\u0301cole sous la pluie");
        Assert.Equal(PasswordVerificationResult.Success, hash.VerifyHashedPassword(user, stored, "\u00E9cole sous la pluie"));
        Assert.Equal(PasswordVerificationResult.Failed, hash.VerifyHashedPassword(user, stored, "ecole sous la pluie"));
    }
}
