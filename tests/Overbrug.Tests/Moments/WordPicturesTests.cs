using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Tests.Languages;

namespace Overbrug.Tests.Moments;

public class WordPicturesTests
{
    private static readonly WordPictures Pictures = WordPictures.Load(Repository.Content);

    [Fact]
    public void Every_kind_thing_to_bring_and_practicality_has_a_pictogram()
    {
        var words = Words.Load(Repository.Content);
        var offered = words.Of(words.Languages.Dutch).Values.Where(word => word.Room is "kinds" or "bring" or "practical").Select(word => word.Key);
        Assert.Equal(offered.Order(StringComparer.Ordinal), Pictures.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_pictogram_named_is_there()
    {
        var ids = File.ReadLines(Path.Combine(Repository.Content, "pictograms", "pictograms.tsv")).Select(line => line.Split('\t')[0]).ToHashSet();
        Assert.Empty(Pictures.All.Values.Except(ids));
    }
}
