using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Overbrug.Library.Watching;

/// <summary>What a server asks of robots (RFC 9309): the rules for us when there are any, else those for everyone. The longest rule that fits decides; a tie allows.</summary>
internal sealed partial class Robots
{
    private const int MostRules = 2_000;
    private const int MostWildcards = 8;

    private readonly List<(string Path, bool Allows)> rules = [];

    private Robots()
    {
    }

    public static Robots AllowsAll { get; } = new();

    /// <summary>The server fails to say what it asks (RFC 9309, 2.3.1.4): nothing may be asked.</summary>
    public static Robots Failing(int status) => new() { rules = { ("/", false) }, FailedWith = status };

    /// <summary>The status with which the server failed; 0 when it did not.</summary>
    public int FailedWith { get; private init; }

    /// <summary>How long to wait between two requests; null when nothing is said.</summary>
    public TimeSpan? Pause { get; private init; }

    /// <param name="agent">our product token</param>
    public static Robots Read(string text, string agent)
    {
        var groups = Groups(text).ToList();
        var ours = groups.Where(group => group.Agents.Contains(agent, StringComparer.OrdinalIgnoreCase)).ToList();
        var lines = (ours.Count > 0 ? ours : groups.Where(group => group.Agents.Contains("*"))).SelectMany(group => group.Lines).ToList();
        var pause = lines.Where(line => line.Name == "crawl-delay").Select(line => double.TryParse(line.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var s) && s < 86_400 ? TimeSpan.FromSeconds(s) : (TimeSpan?)null).FirstOrDefault();
        var robots = new Robots { Pause = pause };
        robots.rules.AddRange(lines.Where(line => line.Name is "allow" or "disallow" && line.Value.Length > 0 && line.Value.Count(c => c == '*') <= MostWildcards)
            .Take(MostRules).Select(line => (Normal(line.Value), line.Name == "allow")));
        return robots;
    }

    public bool Allows(Uri link)
    {
        var path = Normal(link.PathAndQuery);
        var fitting = rules.Where(rule => Fits(rule.Path, path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).ToList();
        return fitting.Count == 0 || fitting[0].Allows;
    }

    private static IEnumerable<Group> Groups(string text)
    {
        Group? group = null;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r').Select(Parse).OfType<Line>())
        {
            if (line.Name == "user-agent")
            {
                if (group is null || group.Lines.Count > 0)
                {
                    if (group is not null)
                    {
                        yield return group;
                    }

                    group = new Group([], []);
                }

                group.Agents.Add(line.Value.Split('/')[0].Trim());
            }
            else if (line.Name is "allow" or "disallow" or "crawl-delay")
            {
                group?.Lines.Add(line);
            }
        }

        if (group is not null)
        {
            yield return group;
        }
    }

    private static Line? Parse(string raw)
    {
        var line = raw.Split('#')[0];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 1 ? null : new Line(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
    }

    /// <summary>With <c>*</c> for anything and <c>$</c> for the end; linear in the path for each part between stars.</summary>
    private static bool Fits(string rule, string path)
    {
        var toEnd = rule.EndsWith('$');
        var parts = (toEnd ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = toEnd && i == parts.Length - 1 ? LastIndex(path, parts[i], at) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }

    private static int LastIndex(string path, string part, int from) =>
        path.Length - part.Length >= from && path.EndsWith(part, StringComparison.Ordinal) ? path.Length - part.Length : -1;

    /// <summary>Other letters as UTF-8 in percents, and percents in capitals, so that both sides are written alike.</summary>
    private static string Normal(string path)
    {
        var ascii = string.Concat(Encoding.UTF8.GetBytes(path).Select(b => b < 0x80 ? ((char)b).ToString() : $"%{b:X2}"));
        return Percent().Replace(ascii, match => match.Value.ToUpperInvariant());
    }

    [GeneratedRegex("%[0-9a-fA-F]{2}")]
    private static partial Regex Percent();

    private sealed record Group(List<string> Agents, List<Line> Lines);

    private sealed record Line(string Name, string Value);
}
