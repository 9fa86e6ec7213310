using System.Text;
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
/// Refuses passwords that guessers try first: the words of <c>content/passwords/common.txt</c>, however they are dressed up,
/// and what is near the person (name, mail address, school). The list is short; it is not a list of all leaked passwords.
/// </summary>
public sealed class Passwords : IPasswordValidator<User>
{
    public const int LeastLength = 12;
    private const int NearLength = 4;
    private const int OwnPart = 6;
    private readonly HashSet<string> common;

    internal Passwords(IEnumerable<string> common) => this.common = [.. common.Select(Bare)];

    public static Passwords Load(string contentDir) =>
        new(File.ReadLines(Path.Combine(contentDir, "passwords", "common.txt")).Where(line => line.Length > 0 && line[0] != '#'));

    /// <param name="password">as typed</param>
    /// <param name="near">names, mail addresses, a school's name: what others know about this person</param>
    public PasswordProblem? Problem(string password, params IEnumerable<string> near)
    {
        if (password.Length < LeastLength)
        {
            return PasswordProblem.TooShort;
        }

        var bare = Bare(password);
        if (bare.Distinct().Count() < 4 || common.Contains(bare) || LeftAfter(bare, common.Where(word => word.Length >= NearLength)) < OwnPart)
        {
            return PasswordProblem.Common;
        }

        var names = near.SelectMany(name => name.Split([' ', '@', '.', '-', '_', '+'])).Select(Bare).Where(word => word.Length >= NearLength).ToList();
        return names.Exists(name => bare.Contains(name, StringComparison.Ordinal)) && LeftAfter(bare, names) < LeastLength ? PasswordProblem.Near : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        Problem(password ?? "", user.Name, user.Email ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem.ToString() })
            : IdentityResult.Success);

    private static int LeftAfter(string bare, IEnumerable<string> words) =>
        words.OrderByDescending(word => word.Length).Aggregate(bare, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length;

    private static string Bare(string text) =>
        new([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Select(Undressed).Where(char.IsLetterOrDigit)]);

    private static char Undressed(char letter) => letter switch { '@' => 'a', '$' => 's', '!' => 'i', '€' => 'e', _ => letter };
}
