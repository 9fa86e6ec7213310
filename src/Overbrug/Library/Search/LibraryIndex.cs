using System.Collections.Concurrent;

namespace Overbrug.Library.Search;

/// <summary>The library in memory, ready to be searched. It never changes, so any number of requests may use it at once.</summary>
public sealed class LibraryIndex
{
    private static readonly string[] InOrder = ["nl", "fr", "en"];

    public static IReadOnlyList<string> Languages => InOrder;

    /// <summary>With fewer hits than one in so many records, hits are counted one by one.</summary>
    private const int Few = 16;

    private readonly SearchEntry[] entries;
    private readonly Lexicon lexicon;
    private readonly FacetTable facets;
    private readonly ConcurrentBag<Scratch> rooms = [];

    private LibraryIndex(SearchEntry[] entries, Lexicon lexicon) => (this.entries, this.lexicon, facets) = (entries, lexicon, new(entries));

    public int Count => entries.Length;

    public static LibraryIndex Build(IEnumerable<SearchEntry> entries, Thesaurus thesaurus)
    {
        SearchEntry[] newestFirst = [.. entries.OrderByDescending(entry => entry.Added)];
        var vocabulary = new Vocabulary(thesaurus.Lines.Count);
        var phrases = new Phrases(thesaurus, vocabulary);
        var terms = new EntryTerms(vocabulary, phrases);
        foreach (var entry in newestFirst)
        {
            terms.Add(entry);
        }

        return new(newestFirst, new(vocabulary, phrases, new(vocabulary.Count, terms.Starts, terms.Terms, terms.Weights)));
    }

    public SearchAnswer Find(SearchQuery query, string preferredLanguage = "nl")
    {
        var choice = new FacetChoice(facets, entries.Length, query.Chosen);
        var (skip, take) = (Math.Max(0, query.Skip), Math.Clamp(query.Take, 0, SearchQuery.MostTaken));
        var room = rooms.TryTake(out var kept) ? kept : new(entries.Length, lexicon.Vocabulary.Count);
        var reading = new Reading(lexicon, room.Senses);
        reading.Read(query.Text);
        var (total, allWords, shown, counts) = room.Senses.Asked == 0 ? All(room, choice, skip, take) : Answering(room, choice, skip, take);
        var highlighting = new Highlighting(lexicon, room);
        var preferred = Math.Max(0, Array.IndexOf(InOrder, preferredLanguage));
        var hits = Array.ConvertAll(shown, hit => highlighting.Of(entries[hit], preferred));
        room.Senses.Clear();
        rooms.Add(room);
        return new(total, hits, facets.Told(counts), reading.Missing, reading.ReadAs, allWords);
    }

    /// <summary>What was begun, ended in the most usual ways.</summary>
    public IReadOnlyList<string> Suggest(string begun, int most) => Suggesting.For(begun, most, lexicon);

    private (int Total, bool AllWords, int[] Shown, int[] Counts) All(Scratch room, FacetChoice choice, int skip, int take)
    {
        Bits.Fill(room.Records, entries.Length);
        var counts = choice.CountMany(room.Records);
        var shown = new List<int>();
        for (var entry = 0; entry < entries.Length && shown.Count < take; entry++)
        {
            if (Bits.Has(room.Records, entry) && --skip < 0)
            {
                shown.Add(entry);
            }
        }

        return (Bits.Count(room.Records), true, [.. shown], counts);
    }

    private (int Total, bool AllWords, int[] Shown, int[] Counts) Answering(Scratch room, FacetChoice choice, int skip, int take)
    {
        var matching = new Matching(lexicon.Postings, room, entries.Length);
        matching.Run();
        var top = new TopHits((int)Math.Min((long)skip + take, matching.Total));
        var (total, hits) = (0, 0);
        foreach (var hit in matching.Found)
        {
            if (room.Answered[hit] >= matching.Least)
            {
                room.HitsOfWord[hits++] = hit;
                if (choice.Passes(hit))
                {
                    total++;
                    top.Add(matching.Key(hit));
                }
            }
        }

        var counts = Counts(room, choice, room.HitsOfWord.AsSpan(0, hits));
        matching.Clear();
        return (total, matching.AllWords, Array.ConvertAll(top.Take(skip), Matching.Hit), counts);
    }

    private int[] Counts(Scratch room, FacetChoice choice, ReadOnlySpan<int> hits)
    {
        if (hits.Length < entries.Length / Few)
        {
            return choice.CountFew(hits);
        }

        Array.Clear(room.Records);
        foreach (var hit in hits)
        {
            Bits.Set(room.Records, hit);
        }

        return choice.CountMany(room.Records);
    }
}
