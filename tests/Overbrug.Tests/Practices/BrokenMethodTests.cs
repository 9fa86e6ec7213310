using Overbrug.Platform;

namespace Overbrug.Tests.Practices;

public class BrokenMethodTests
{
    [Theory]
    [InlineData("id: coffee", "id: Coffee!", 1, "\"Coffee!\" is not an id")]
    [InlineData("id: coffee", "id: tea", 1, "id \"tea\" differs from its folder \"coffee\"")]
    [InlineData("id: coffee\n", "", 1, "\"id\" is missing")]
    [InlineData("source: Made up for a test\nactivities", "source:\nactivities", 2, "\"source\" has no text")]
    [InlineData("activities: 2", "activities: many", 3, "\"activities\" is a whole number from 1 to 20")]
    [InlineData("activities: 2", "activities: 0", 3, "\"activities\" is a whole number from 1 to 20")]
    [InlineData("activities: 2", "activities: 2\nactivities: 3", 4, "not valid YAML")]
    [InlineData("activities: 2", "colour: red", 3, "unknown key \"colour\"")]
    [InlineData("activities: 2", "\tactivities: 2", 3, "there is a tab here")]
    [InlineData("activities: 2", "activities: [2", 3, "not valid YAML: a bracket, brace or quote stays open")]
    [InlineData("station: listen", "station: lunch", 6, "\"station\" cannot be \"lunch\": use listen, prepare, meet, look-back, anchor, share")]
    [InlineData("per: run", "per: week", 7, "\"per\" cannot be \"week\": use run, activity")]
    [InlineData("per: activity", "per: run", 5, "no phase has \"per: activity\"")]
    [InlineData("- id: meet", "- id: start", 19, "the id \"start\" is used twice")]
    [InlineData("- id: look-back", "- id: hopes", 32, "the id \"hopes\" is used twice")]
    [InlineData("for: [teacher, parent]", "for: [teacher, aunt]", 10, "\"for\" cannot be \"aunt\"")]
    [InlineData("for: [teacher, parent]", "for: [teacher, teacher]", 10, "\"for\" names \"teacher\" twice")]
    [InlineData("for: [teacher, parent]", "for: teacher", 10, "\"for\" is a list with at least one item")]
    [InlineData("visible: [teacher, parent]", "visible: [teacher]", 11, "step \"hopes\" is for somebody who may not see it")]
    [InlineData("minutes: 5", "minutes: -5", 12, "\"minutes\" is a whole number from 1 to 480")]
    [InlineData("produces: hopes", "produces: big hopes", 13, "\"big hopes\" is not an id")]
    [InlineData("for: [teacher]\n            type: text", "for: [team]\n            type: text", 17, "question \"why\" is for somebody the step is not for")]
    [InlineData("type: text", "type: essay", 18, "\"type\" cannot be \"essay\": use text, choice, criteria, notes, date")]
    [InlineData("minutes: 5", "minutes: 5\n        short: [when]", 13, "\"short\" names \"when\", which step \"hopes\" does not ask")]
    [InlineData("type: date", "type: notes", 38, "question \"when\" has no choices")]
    [InlineData("type: choice", "type: date", 31, "question \"mood\" cannot have choices")]
    [InlineData("[warm, quiet]", "[warm, warm]", 31, "\"choices\" names \"warm\" twice")]
    [InlineData("[warm, quiet]", "[warm, Not Quiet]", 31, "\"Not Quiet\" is not an id")]
    public void A_broken_structure_names_its_line(string sound, string broken, int line, string problem) =>
        ShouldFail("method.yml", line, problem, yaml: Spoil(MethodFolder.Yaml, sound, broken));

    [Theory]
    [InlineData("# Koffie\n", "", 2, "the file starts with \"# Title\"")]
    [InlineData("# Koffie", "Koffie", 1, "the file starts with \"# Title\"")]
    [InlineData("## start: Beginnen", "## start Beginnen", 5, "a heading is")]
    [InlineData("## start: Beginnen", "# Nog een titel", 5, "there is a second \"# Title\"")]
    [InlineData("### hopes: Hoop", "#### hopes: Hoop", 7, "this heading skips a level: use ###")]
    [InlineData("### hopes: Hoop", "### dreams: Dromen", 5, "there is no text for step \"hopes\" of phase \"start\"")]
    [InlineData("#### why: Waarom doe je dit?", "", 7, "there is no text for question \"why\" of step \"hopes\"")]
    [InlineData("- quiet: Stil", "", 17, "there is no text for choice \"quiet\" of question \"mood\" in step \"coffee\"")]
    [InlineData("- quiet: Stil", "- quiet: Stil\n- loud: Luid", 23, "choice \"loud\" of question \"mood\" in step \"coffee\" is not in method.yml")]
    [InlineData("- quiet: Stil", "- quiet: Stil\n- quiet: Rustig", 23, "\"quiet\" has a text twice")]
    [InlineData("## meet: Ontmoeten", "## talk: Praten\n\n## meet: Ontmoeten", 13, "phase \"talk\" is not in method.yml")]
    [InlineData("Kies wat past.", "Kies\twat past.", 19, "there is a tab here")]
    public void A_broken_text_names_its_line(string sound, string broken, int line, string problem) =>
        ShouldFail("nl.md", line, problem, dutch: Spoil(MethodFolder.Dutch, sound, broken));

    [Fact]
    public void A_phase_without_steps_is_refused() =>
        ShouldFail("method.yml", 40, "phase \"end\" has no steps", yaml: MethodFolder.Yaml + "\n  - id: end\n    station: anchor\n    per: run",
            dutch: MethodFolder.Dutch + "\n## end: Einde");

    [Fact]
    public void Phases_of_an_activity_stay_together() =>
        ShouldFail("method.yml", 50, "phase \"again\" comes round per activity",
            yaml: MethodFolder.Yaml + Phase("end", "run") + Phase("again", "activity"),
            dutch: MethodFolder.Dutch + "\n## end: A\n### end-step: B\n#### q: C?\n## again: D\n### again-step: E\n#### q: F?");

    [Theory]
    [InlineData("method.yml", "")]
    [InlineData("nl.md", " \n\n")]
    public void An_empty_file_is_refused(string file, string text) =>
        ShouldFail(file, 1, "the file is empty", file == "method.yml" ? text : MethodFolder.Yaml, file == "nl.md" ? text : MethodFolder.Dutch);

    [Fact]
    public void Dutch_cannot_be_missing() => ShouldFail("nl.md", 1, "the file is missing", dutch: null);

    [Fact]
    public void A_method_file_that_is_a_list_is_refused() => ShouldFail("method.yml", 1, "expected lines of the form", yaml: "- coffee");

    [Fact]
    public void Another_language_has_every_text_that_dutch_has() =>
        ShouldFail("fr.md", 17, "there is no text for choice \"quiet\"", more: ("fr.md", Spoil(MethodFolder.Dutch, "- quiet: Stil", "")));

    [Fact]
    public void Another_language_has_no_text_that_the_structure_lacks() =>
        ShouldFail("fr.md", 29, "phase \"plus\" is not in method.yml", more: ("fr.md", MethodFolder.Dutch + "\n\n\n## plus: Encore"));

    [Fact]
    public void A_stray_file_is_refused() => ShouldFail("notes.txt", 1, "does not belong here", more: ("notes.txt", "x"));

    [Fact]
    public void A_file_that_is_not_utf8_is_refused()
    {
        using var folder = new MethodFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "nl.md"), [0x23, 0x20, 0xE9, 0x0A]);
        Assert.Contains("nl.md(1): the file is not UTF-8", Assert.Throws<ContentException>(folder.Read).Message, StringComparison.Ordinal);
    }

    static void ShouldFail(string file, int line, string problem, string yaml = MethodFolder.Yaml, string? dutch = MethodFolder.Dutch, (string Name, string Text)? more = null)
    {
        using var folder = new MethodFolder(yaml, dutch);
        if (more is var (name, text))
            folder.Write(name, text);
        var fault = Assert.Throws<ContentException>(folder.Read);
        Assert.StartsWith($"{folder.Path}/{file}({line}): {problem}", fault.Message, StringComparison.Ordinal);
    }

    static string Spoil(string sound, string part, string broken)
    {
        var at = sound.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the sound method has no \"{part}\"");
        return sound[..at] + broken + sound[(at + part.Length)..];
    }

    static string Phase(string id, string per) => $"""

          - id: {id}
            station: anchor
            per: {per}
            steps:
              - id: {id}-step
                for: [team]
                minutes: 5
                produces: notes
                source: Made up for a test
                questions: [{"{"}id: q, type: text{"}"}]
        """;
}
