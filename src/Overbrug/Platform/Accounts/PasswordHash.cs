using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Overbrug.Platform.Accounts;

/// <summary>Hashes a password the same on every keyboard: an é is one sign or two, depending on who typed it (NIST SP 800-63B §3.1.1.2).</summary>
internal sealed class PasswordHash(IOptions<PasswordHasherOptions> options) : PasswordHasher<User>(options)
{
    /// <summary>PBKDF2 with HMAC-SHA-512, as OWASP's password storage cheat sheet asks.</summary>
    public const int Iterations = 210_000;

    public override string HashPassword(User user, string password) => base.HashPassword(user, Normal(password));

    public override PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, Normal(providedPassword));

    /// <summary>NFKC, with signs that are no Unicode replaced.</summary>
    public static string Normal(string password) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(password)).Normalize(NormalizationForm.FormKC);
}
