using Microsoft.AspNetCore.Identity;

namespace Overbrug.Platform.Accounts;

/// <summary>Why a password is refused.</summary>
public enum PasswordProblem
{
    TooShort,
    Common,
    Near,
}

/// <summary>
/// Refuses passwords that guessers try first: what leaked, the words of <c>content/passwords/common.txt</c>, however they are dressed up,
/// and what is near the person (name, mail address, school). It asks for length and nothing else (NIST SP 800-63B, OWASP ASVS 5 §6.2).
/// </summary>
public sealed class Passwords : IPasswordValidator<User>
{
    public const int LeastLength = 12;
    private const int NearLength = 4;
    private const int OwnPart = 6;
    private readonly HashSet<string> common;
    private readonly LeakedPasswords leaked;

    internal Passwords(IEnumerable<string> common, LeakedPasswords leaked) =>
        (this.common, this.leaked) = ([.. common.Select(Undressed.Letters)], leaked);

    public static Passwords Load(string contentDir) => new(
        ContentFile.ReadTable(Path.Combine(contentDir, "passwords", "common.txt")).Lines.Where(line => line.Length > 0 && line[0] != '#'),
        new LeakedPasswords(Path.Combine(AppContext.BaseDirectory, "passwords", "leaked.txt")));

    /// <param name="typed">as typed</param>
    /// <param name="near">names, mail addresses, a school's name: what others know about this person</param>
    public PasswordProblem? Problem(string typed, params IEnumerable<string> near)
    {
        var password = PasswordHash.Normal(typed).ToLowerInvariant();
        if (password.EnumerateRunes().Count() < LeastLength)
        {
            return PasswordProblem.TooShort;
        }

        var bare = Undressed.Letters(password);
        if (IsPlain(password, bare) || leaked.Has(password))
        {
            return PasswordProblem.Common;
        }

        var names = near.SelectMany(name => name.Split([' ', '@', '.', '-', '_', '+'])).Select(Undressed.Letters).Where(word => word.Length >= NearLength).ToList();
        return names.Exists(name => bare.Contains(name, StringComparison.Ordinal)) && LeftAfter(bare, names) < LeastLength ? PasswordProblem.Near : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        Problem(password ?? "", user.Name, user.Email ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem.ToString() })
            : IdentityResult.Success);

    private bool IsPlain(string password, string bare) =>
        password.Distinct().Count() < 4 || common.Contains(bare)
        || (bare.Length >= OwnPart && LeftAfter(bare, common.Where(word => word.Length >= NearLength)) < OwnPart);

    private static int LeftAfter(string bare, IEnumerable<string> words) =>
        words.OrderByDescending(word => word.Length).Aggregate(bare, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length;
}
