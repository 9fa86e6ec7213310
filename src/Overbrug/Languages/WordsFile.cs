using System.Text.RegularExpressions;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>One room in one language: <c>key: message</c>, <c>#</c> comments, two spaces continue the line before.</summary>
static partial class WordsFile
{
    public static IEnumerable<Word> Read(ContentFile content)
    {
        var (file, room) = (content.Path, Path.GetFileNameWithoutExtension(content.Path));
        foreach (var (key, source, line) in Entries(content))
        {
            if (!key.StartsWith(room + '.', StringComparison.Ordinal)) throw new ContentException(file, line, $"'{key}' should begin with '{room}.'");
            yield return new Word(key, source, Parse(source, file, line), file, line);
        }
    }

    /// <summary>The lines as they stand, their messages not looked at yet.</summary>
    public static IEnumerable<(string Key, string Source, int Line)> Entries(ContentFile content)
    {
        var file = content.Path;
        (string Key, string Source, int Line)? open = null;
        foreach (var (text, line) in content.Lines.Select((t, i) => (t.TrimEnd(), i + 1)))
        {
            if (text.Length == 0 || text[0] == '#') continue;
            if (text.StartsWith("  ", StringComparison.Ordinal))
            {
                if (open is not { } started) throw new ContentException(file, line, "this line continues nothing");
                open = started with { Source = $"{started.Source} {text.TrimStart()}".TrimStart() };
                continue;
            }
            if (open is { } done) yield return done;
            var match = Line().Match(text);
            if (!match.Success) throw new ContentException(file, line, "a line is 'room.key: message'");
            open = (match.Groups[1].Value, match.Groups[2].Value, line);
        }
        if (open is { } last) yield return last;
    }

    static MessageFormat Parse(string source, string file, int line)
    {
        if (source.Length == 0) throw new ContentException(file, line, "the message is empty");
        try { return MessageFormat.Parse(source); }
        catch (MessageSyntaxException e) { throw new ContentException(file, line, e.Message); }
    }

    [GeneratedRegex(@"^([a-z0-9]+(?:[.-][a-z0-9]+)+):\s*(.*)$")]
    private static partial Regex Line();
}
