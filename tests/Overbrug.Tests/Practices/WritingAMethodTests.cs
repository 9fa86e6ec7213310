using System.Text.RegularExpressions;
using Overbrug.Practices;

namespace Overbrug.Tests.Practices;

public class WritingAMethodTests
{
    static readonly string Guide = File.ReadAllText(Path.Combine(MethodFolder.ShippedContent, "..", "docs", "guides", "writing-a-method.md"));

    [Fact]
    public void The_example_of_the_guide_is_a_method()
    {
        using var folder = new MethodFolder(Block("yaml").Replace("id: neighbour-coffee", "id: coffee"), Block("markdown"));
        Assert.Equal(3, folder.Read().Activities);
    }

    [Fact]
    public void The_guide_names_every_type_station_and_actor()
    {
        string[] words = [.. Enum.GetNames<QuestionType>(), .. Enum.GetNames<Voice>(), .. Enum.GetNames<Station>().Select(name => name.Replace("LookBack", "look-back"))];
        Assert.All(words, word => Assert.Contains(word, Guide, StringComparison.OrdinalIgnoreCase));
    }

    static string Block(string language) =>
        Regex.Match(Guide, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}
