namespace Overbrug.Platform.Accounts;

/// <summary>Where to go after signing in: a path of this site and nothing else.</summary>
public static class ReturnPath
{
    private const int Longest = 500;

    /// <summary>The path when it stays here, else null.</summary>
    public static string? Local(string? path) =>
        path is { Length: > 0 and <= Longest } && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : null;
}
