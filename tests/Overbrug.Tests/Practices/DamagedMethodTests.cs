using Overbrug.Platform;

namespace Overbrug.Tests.Practices;

public class DamagedMethodTests
{
    static readonly Func<string, string[]>[] Damages =
    [
        _ => [],
        line => [line, line],
        line => [$" {line}"],
        line => [line.TrimStart()],
        line => [line.Replace(":", "")],
        line => [line.Replace("[", "")],
        line => [line.Replace("]", "")],
        line => [$"{line} &a *a"],
        line => ["---", line],
        line => [$"{line}: {{"],
        line => [$"{line} \"'"],
        line => [$"#{line}"],
        line => [line[..(line.Length / 2)]],
        line => ["- - ? !!binary |", line],
    ];

    [Theory]
    [InlineData("method.yml", MethodFolder.Yaml)]
    [InlineData("nl.md", MethodFolder.Dutch)]
    public void A_damaged_line_is_harmless_or_gives_a_message_with_a_line_of_the_method(string file, string sound)
    {
        using var folder = new MethodFolder();
        var lines = sound.Split('\n');
        foreach (var (at, damage) in lines.Index().SelectMany(line => Damages.Select(damage => (line.Index, damage))))
        {
            folder.Write(file, string.Join('\n', [.. lines[..at], .. damage(lines[at]), .. lines[(at + 1)..]]));
            if (Record.Exception(folder.Read) is { } fault)
                Assert.InRange(Assert.IsType<ContentException>(fault).Line, 1, lines.Length + 2);
        }
    }
}
