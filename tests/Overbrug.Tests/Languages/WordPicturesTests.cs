using Overbrug.Languages;
using Overbrug.Tests.Design;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class WordPicturesTests
{
    static readonly string[] Rooms = ["kinds", "places", "cancelled", "bring", "practical", "hopes", "wishes"];
    static readonly Words Words = Words.Load(Root.Content);
    static readonly WordPictures Pictures = WordPictures.Load(Root.Content);

    [Fact]
    public void Every_picture_stands_beside_a_word_and_is_drawn()
    {
        var drawn = Tsv.Rows("content/pictograms/pictograms.tsv").Select(row => row["id"]).ToHashSet();
        Assert.All(Pictures.All, picture => Assert.True(Words.In("nl").Knows(picture.Key) && drawn.Contains(picture.Value), picture.ToString()));
    }

    [Fact]
    public void Whatever_a_family_can_pick_has_a_picture() =>
        Assert.All(Rooms.SelectMany(room => Words.Ids(room).Select(id => $"{room}.{id}")), key => Assert.NotNull(Pictures.Find(key)));
}
