using Overbrug.Families;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>Someone who asks. Without a user: a parent, or anyone.</summary>
internal sealed record Person(string Name, Site Site, User? User = null)
{
    private (string Name, string Value)[]? cookies;

    public Guid? School { get; init; }

    public Guid? ClassId { get; init; }

    public Guid? PilotId { get; init; }

    public bool IsEditor { get; init; }

    public Role? Role { get; init; }

    public string? Card { get; init; }

    public bool Can(string word) => word switch
    {
        "team" => true,
        "grant" => Role is null,
        "members" => Role is not null,
        "leads" => Role?.Leads() ?? false,
        "plans" => Role?.Plans() ?? false,
        "meets" => Role?.MeetsFamilies() ?? false,
        "joins" => Role?.JoinsRuns() ?? false,
        "owner" or "nobody" or "if-offered" => false,
        "when-offered" => true,
        _ => throw new InvalidOperationException($"No one knows who \"{word}\" is."),
    };

    /// <summary>A browser as it was when the world was made, also after someone signed out in it.</summary>
    public Browser Browser()
    {
        cookies ??= [.. (User is null ? Card is null ? [] : new Dictionary<string, string> { [FamilyCookie.Name] = Card } : Site.As(User).Cookies).Select(c => (c.Key, c.Value))];
        var browser = Site.Anyone();
        foreach (var (name, value) in cookies)
        {
            browser.Keep(name, value);
        }

        return browser;
    }
}
