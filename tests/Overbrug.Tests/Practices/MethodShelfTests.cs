using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Overbrug.Platform;
using Overbrug.Practices;

namespace Overbrug.Tests.Practices;

public class MethodShelfTests
{
    static readonly MethodShelf Shipped = MethodShelf.Load(MethodFolder.ShippedContent);

    static Method ClassActivity => Shipped.Find("class-activity")!;

    [Fact]
    public void The_class_activity_has_its_seven_phases() =>
        Assert.Equal(["start", "prepare", "before", "activity", "after", "evaluate", "anchor"], ClassActivity.Phases.Select(phase => phase.Id));

    [Fact]
    public void Only_the_start_and_the_anchoring_come_once_in_a_run() =>
        Assert.Equal(["start", "anchor"], ClassActivity.Phases.Where(phase => phase.Per == Per.Run).Select(phase => phase.Id));

    [Fact]
    public void Worries_are_seen_by_teacher_and_partner_alone()
    {
        var worries = ClassActivity.FindStep("worries")!;
        Assert.Equal([Voice.Teacher, Voice.Partner], Enum.GetValues<Voice>().Where(worries.IsVisibleTo));
        Assert.All(ClassActivity.Steps.Where(step => step != worries), step => Assert.True(step.IsVisibleTo(Voice.Team)));
    }

    [Fact]
    public void Every_shipped_method_speaks_six_languages_in_every_part() =>
        Assert.All(Shipped.All, method => Assert.All(Parts(method), part =>
        {
            Assert.Equal(["ar", "en", "fr", "nl", "tr", "uk"], part.Texts.Select(text => text.Language));
            Assert.All(part.Texts, text => Assert.NotEmpty(text.Title));
        }));

    [Fact]
    public void Every_language_gives_the_same_parts_help() =>
        Assert.All(Shipped.All, method => Assert.All(Parts(method), part => Assert.Single(part.Texts.Select(text => text.Help.Length > 0).Distinct())));

    [Fact]
    public void A_language_without_a_file_falls_back_to_dutch() =>
        Assert.Equal(("nl", "Samen voorbereiden"), (ClassActivity.FindPhase("prepare")!.In("so").Language, ClassActivity.FindPhase("prepare")!.In("so").Title));

    [Fact]
    public void A_second_method_is_a_folder_without_code()
    {
        using var folder = new MethodFolder();
        var method = MethodShelf.Load(folder.Content).Find("coffee")!;
        Assert.Equal("Koffie", method.In("nl").Title);
        Assert.Equal("Samen aan tafel.", method.In("nl").Help);
        Assert.Equal("Stil", method.FindStep("coffee")!.FindQuestion("mood")!.FindChoice("quiet")!.In("nl").Title);
        Assert.Equal("meet", method.PhaseOf(method.FindStep("look-back")!).Id);
        Assert.Equal([Voice.Teacher], method.FindStep("hopes")!.FindQuestion("why")!.For);
    }

    [Fact]
    public void Help_is_markdown_without_html()
    {
        using var folder = new MethodFolder(dutch: MethodFolder.Dutch.Replace("*kort*", "*kort* <b>nu</b>"));
        Assert.Equal("<p>Schrijf <em>kort</em> &lt;b&gt;nu&lt;/b&gt;.</p>", folder.Read().FindStep("hopes")!.In("nl").HelpHtml().Trim());
    }

    [Fact]
    public void A_version_reads_back_as_the_same_method_and_the_same_version()
    {
        var version = new MethodVersion(ClassActivity);
        var again = new MethodVersion(version.Read());
        Assert.Equal((version.Hash, version.Json), (again.Hash, again.Json));
        Assert.Equal(version.Hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version.Json))));
        Assert.Equal(MethodVersion.HashLength, version.Hash.Length);
        Assert.Equal("Préparer ensemble", version.Read().FindPhase("prepare")!.In("fr").Title);
    }

    [Fact]
    public void What_a_quarter_of_an_hour_asks_are_nine_questions() =>
        Assert.Equal(["why", "see", "situations", "team-criteria", "teacher-role", "practical", "thresholds", "in-person", "date"],
            ClassActivity.FindPhase("prepare")!.Steps.SelectMany(step => step.Shortest).Select(question => question.Id));

    [Fact]
    public void A_version_kept_before_a_method_could_be_short_is_still_read()
    {
        var json = JsonNode.Parse(ClassActivity.ToJson())!;
        foreach (var step in json["phases"]!.AsArray().SelectMany(phase => phase!["steps"]!.AsArray()))
        {
            Assert.True(step!.AsObject().Remove("brief"));
        }

        Assert.Equal(["from-last-time"], Method.FromJson(json.ToJsonString()).FindStep("expectations")!.Shortest.Select(question => question.Id));
    }

    [Fact]
    public void A_changed_word_is_another_version()
    {
        using var folder = new MethodFolder();
        var before = new MethodVersion(folder.Read());
        folder.Write("nl.md", MethodFolder.Dutch.Replace("Stil", "Rustig"));
        Assert.NotEqual(before.Hash, new MethodVersion(folder.Read()).Hash);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        using var folder = new MethodFolder();
        var before = new MethodVersion(folder.Read());
        folder.Write("nl.md", '\uFEFF' + MethodFolder.Dutch.ReplaceLineEndings("\r\n"));
        folder.Write("method.yml", '\uFEFF' + MethodFolder.Yaml.ReplaceLineEndings("\r\n"));
        Assert.Equal(before.Hash, new MethodVersion(folder.Read()).Hash);
    }

    [Fact]
    public void An_installation_without_methods_does_not_start() =>
        Assert.Throws<ContentException>(() => MethodShelf.Load(Path.Combine(MethodFolder.ShippedContent, "nowhere")));

    static IEnumerable<MethodPart> Parts(Method method) =>
        [method, .. method.Phases, .. method.Steps, .. method.Steps.SelectMany(step => step.Questions),
            .. method.Steps.SelectMany(step => step.Questions).SelectMany(question => question.Choices)];
}
