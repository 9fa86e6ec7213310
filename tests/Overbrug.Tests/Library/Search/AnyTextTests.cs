using System.Diagnostics;
using FsCheck.Fluent;
using Overbrug.Library.Search;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Search;

/// <summary>Whatever is typed or written, an answer comes, and it agrees with a plain count.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Words = ["alfa", "bravo", "delta", "golf", "hotel", "india", "kilo", "lima"];

    [Fact]
    public void No_text_breaks_it()
    {
        Properties.Hold<string>(text => Sound(Shelf.Shipped, text ?? ""));
        Properties.Hold(Properties.Texts, text => Sound(Shelf.Shipped, text));
        Properties.Hold(Properties.Texts, text => Sound(Shelf.Of(text, "koffie"), text));
        Properties.Hold<string>(text => Sound(LibraryIndex.Build([Shelf.Titled("a", about: text ?? "")], Shelf.Thesaurus), text ?? ""));
    }

    [Theory]
    [InlineData("ouder ")]
    [InlineData("ouderbetrokkenheidsgroepen")]
    [InlineData("\u202E\u200B")]
    [InlineData("👩‍👧")]
    [InlineData("e\u0301\u0301\u0301")]
    [InlineData("\uD800")]
    [InlineData("\" OR 1=1 -- ")]
    [InlineData("سلام ")]
    public void Ten_thousand_characters_are_cut_and_cost_little(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        Shelf.Shipped.Find(new(text, [], 0, 10));
        var begun = Stopwatch.GetTimestamp();
        Assert.True(Sound(Shelf.Shipped, text));
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Only_the_first_twelve_words_count() =>
        Assert.Equal(0, Shelf.Of("koffie").Find(new("a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 koffie", [], 0, 10)).Total);

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, -1)]
    public void A_strange_page_is_no_fault(int skip, int take) =>
        Assert.True(Shelf.Shipped.Find(new("ouder", [], skip, take)).Hits.Count <= SearchQuery.MostTaken);

    [Fact]
    public void Many_may_ask_at_once()
    {
        string[] asked = [.. Judged.All.Select(question => question.Query)];
        var alone = asked.Select(text => string.Join(' ', Shelf.Shipped.Found(text))).ToList();
        var wrong = ParallelEnumerable.Range(0, 1000).Where(i => string.Join(' ', Shelf.Shipped.Found(asked[i % asked.Length])) != alone[i % asked.Length]);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_large_library_is_read_to_its_end()
    {
        var index = LibraryIndex.Build([.. Enumerable.Range(0, 70_000).Select(i => Shelf.Titled($"Boek {i}", added: i, facets: new FacetValue("kind", $"{i % 3}"))), Shelf.Titled("Boek met koffie", added: -1)], Thesaurus.Empty);
        Assert.Equal(["Boek met koffie"], index.Found("koffie"));
        var answer = index.Find(new("boek", [new("kind", "1")], 23_330, 10));
        Assert.Equal((23_333, 3), (answer.Total, answer.Hits.Count));
        Assert.Equal([23_334, 23_333, 23_333], Enumerable.Range(0, 3).Select(kind => answer.Counts[new("kind", $"{kind}")]));
    }

    [Fact]
    public void Pages_together_are_all_hits_once() => Properties.Hold(Libraries, entries =>
    {
        var index = LibraryIndex.Build(entries, Thesaurus.Empty);
        var whole = Slugs(index.Find(new("alfa bravo", [], 0, 100)));
        return whole.SequenceEqual(Enumerable.Range(0, 20).SelectMany(page => Slugs(index.Find(new("alfa bravo", [], page * 5, 5))))) && whole.Distinct().Count() == whole.Count;
    });

    [Fact]
    public void The_hits_are_those_with_all_words_then_with_fewer_until_there_are_ten() => Properties.Hold(Libraries, entries =>
    {
        var index = LibraryIndex.Build(entries, Thesaurus.Empty);
        var answer = index.Find(new("alfa bravo delta", [], 0, 100));
        var answering = entries.ToLookup(entry => Words.Take(3).Count(word => entry.Title.Contains(word, StringComparison.Ordinal)), entry => entry.Slug);
        var expected = answering[3].ToHashSet();
        for (var words = 2; words > 0 && expected.Count < 10; words--)
        {
            expected.UnionWith(answering[words]);
        }

        var marked = answer.Hits.All(hit => Marks(entries.Single(entry => entry.Slug == hit.Slug).Title, hit.InTitle).Order().SequenceEqual(
            entries.Single(entry => entry.Slug == hit.Slug).Title.Split(' ').Where(word => Words.Take(3).Contains(word)).Order()));
        return marked && expected.SetEquals(Slugs(answer)) && answer.Total == expected.Count && answer.AllWords == expected.SetEquals(answering[3]);
    });

    [Fact]
    public void Facets_are_counted_as_by_hand() => Properties.Hold(Libraries, entries =>
    {
        var index = LibraryIndex.Build(entries, Thesaurus.Empty);
        FacetValue[] chosen = [new("kind", "0"), new("kind", "1"), new("theme", "2")];
        foreach (var text in new[] { "", "alfa" })
        {
            var answer = index.Find(new(text, chosen, 0, 100));
            var all = entries.Where(entry => entry.Title.Contains(text, StringComparison.Ordinal)).ToList();
            var wrong = answer.Counts.Where(count => count.Value != all.Count(entry => entry.Facets.Contains(count.Key) && Passes(entry, chosen.Where(value => value.Facet != count.Key.Facet))));
            if (wrong.Any() || answer.Total != all.Count(entry => Passes(entry, chosen)))
            {
                return false;
            }
        }

        return true;
    });

    private static FsCheck.Gen<List<SearchEntry>> Libraries =>
        Gen.Choose(0, 7).ListOf(4).Select(numbers => numbers.ToList()).ListOf(60).Select(records => records
            .Select((numbers, i) => new SearchEntry($"{i}", string.Join(' ', numbers.Select(number => Words[number])), "", [], "", [new("kind", $"{numbers[0] % 3}"), new("theme", $"{numbers[1] % 4}"), new("theme", $"{numbers[2] % 4}")], i)).ToList());

    private static bool Passes(SearchEntry entry, IEnumerable<FacetValue> chosen) =>
        chosen.GroupBy(value => value.Facet).All(facet => facet.Any(entry.Facets.Contains));

    private static IEnumerable<string> Marks(string text, IReadOnlyList<Span> spans) => spans.Select(span => text.Substring(span.Start, span.Length));

    private static List<string> Slugs(SearchAnswer answer) => [.. answer.Hits.Select(hit => hit.Slug)];

    private static bool Sound(LibraryIndex index, string text)
    {
        var answer = index.Find(new(text, [], 0, 100));
        index.Suggest(text, 5);
        return answer.Total == answer.Hits.Count && answer.Hits.All(hit => InOrder(hit.InTitle) && InOrder(hit.InMakers) && InOrder(hit.InAbout))
            && answer.Hits.All(hit => hit.InTitle.All(span => hit.Slug != text || span.Start + span.Length <= text.Length));
    }

    private static bool InOrder(IReadOnlyList<Span> spans) =>
        spans.All(span => span is { Start: >= 0, Length: > 0 }) && spans.Zip(spans.Skip(1)).All(pair => pair.First.Start + pair.First.Length < pair.Second.Start);
}
