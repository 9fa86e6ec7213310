using Overbrug.Languages;

namespace Overbrug.Schools;

/// <summary>A sentence after a redirect, carried in the address as the key of a word (<c>room.done-…</c>), so that no cookie is needed.</summary>
public static class Done
{
    private const string Parameter = "gedaan";

    public static string At(string url, string done) =>
        $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={done}";

    /// <summary>The sentence that the address asks for, if there is such a word.</summary>
    public static string? Sentence(HttpContext http, WordsIn words)
    {
        var key = http.Request.Query[Parameter].ToString();
        return key.Contains(".done-", StringComparison.Ordinal) && words.Knows(key) ? words[key] : null;
    }
}
