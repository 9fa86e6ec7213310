using System.Text.RegularExpressions;
using Overbrug.Platform.Mail;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>Every setting is documented, and every setting that is documented is one.</summary>
public sealed partial class SettingTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Root.Path, "docs", "guides", "self-hosting.md"));

    private static IEnumerable<string> Mail => typeof(SmtpSettings).GetProperties().Where(p => p.CanWrite).Select(p => $"Mail__{p.Name}");

    [Fact]
    public void Every_setting_that_the_program_reads_is_in_the_guide() =>
        Assert.Empty(Named(Sources("src")).Concat(Mail).Append("ConnectionStrings__Overbrug").Except(Named([Guide])));

    [Fact]
    public void Every_setting_in_a_document_is_read_somewhere() =>
        Assert.Empty(Named(Document.Guides.Select(d => d.Text)).Except(Named([.. Sources("src"), .. Sources("tests"), .. Sources("bin")])).Except(Mail).Except(["ConnectionStrings__Overbrug"]));

    private static HashSet<string> Named(IEnumerable<string> texts) => [.. texts.SelectMany(text => Setting().Matches(text).Select(match => match.Value))];

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root.Path, folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or "" && !Path.GetRelativePath(Root.Path, file).Split('/')[1..].Any(part => part is "obj" or "bin" or "node_modules"))
            .Select(File.ReadAllText);

    [GeneratedRegex(@"\b(?:OVERBRUG_[A-Z]+(?:_[A-Z]+)*|(?:Mail|ConnectionStrings)__[A-Za-z]+)\b")]
    private static partial Regex Setting();
}
