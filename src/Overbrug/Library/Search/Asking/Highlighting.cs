using System.Numerics;

namespace Overbrug.Library.Search;

/// <summary>Where the texts of a shown record answer what was typed.</summary>
internal sealed class Highlighting
{
    private readonly Lexicon lexicon;
    private readonly Scratch scratch;
    private readonly Shapes? shapes;
    private readonly List<(int Start, int End)> places = [];

    public Highlighting(Lexicon lexicon, Scratch scratch)
    {
        (this.lexicon, this.scratch, shapes) = (lexicon, scratch, scratch.Senses.HasPhrases ? null : scratch.Shapes);
        shapes?.Clear();
        for (var i = 0; shapes is not null && i < scratch.Senses.Count; i++)
        {
            shapes.Add(lexicon.Vocabulary[scratch.Senses[i].Term]);
        }
    }

    public Hit Of(SearchEntry entry, int preferred)
    {
        if (scratch.Senses.Asked == 0)
        {
            return new(entry.Slug, [], [], Written(entry, preferred), []);
        }

        var (inTitle, ofTitle) = In(entry.Title);
        var (inMakers, ofMakers) = In(entry.Makers);
        var about = Written(entry, preferred);
        var (inAbout, answered) = about < entry.About.Count ? In(entry.About[about]) : ([], 0u);
        var above = ofTitle | ofMakers;
        for (var language = 0; language < entry.About.Count && BitOperations.PopCount(above | answered) < scratch.Senses.Asked; language++)
        {
            if (language != about && In(entry.About[language]) is var (spans, words) && BitOperations.PopCount(above | words) > BitOperations.PopCount(above | answered))
            {
                (about, inAbout, answered) = (language, spans, words);
            }
        }

        return new(entry.Slug, inTitle, inMakers, about, inAbout);
    }

    private static int Written(SearchEntry entry, int preferred)
    {
        for (var language = 0; language < entry.About.Count; language++)
        {
            var first = language == 0 ? preferred : language <= preferred ? language - 1 : language;
            if (first < entry.About.Count && entry.About[first].Length > 0)
            {
                return first;
            }
        }

        return 0;
    }

    // a bit for each asked word
    private (IReadOnlyList<Span> Spans, uint Answered) In(string text)
    {
        TextWord.FindAll(text, lexicon.Vocabulary, shapes, scratch.Words);
        places.Clear();
        var answered = 0u;
        foreach (var word in scratch.Words)
        {
            answered |= Mark(text, word.Id, word.Start, word.End);
        }

        if (scratch.Senses.HasPhrases)
        {
            lexicon.Phrases.Find(scratch.Words, lexicon.Vocabulary, scratch.Found);
            foreach (var (group, from, to) in scratch.Found)
            {
                answered |= Mark(text, group, scratch.Words[from].Start, scratch.Words[to - 1].End);
            }
        }

        return (Merged(), answered);
    }

    private uint Mark(string text, int term, int start, int end)
    {
        var answered = 0u;
        for (var i = scratch.Senses.First(term); i >= 0; i = scratch.Senses[i].Next)
        {
            var sense = scratch.Senses[i];
            answered |= 1u << sense.Asked;
            if (sense.PartLength == 0)
            {
                places.Add((start, end));
            }
            else
            {
                var from = WordReader.PlaceOf(text, start, sense.PartStart);
                places.Add((from, Math.Min(end, WordReader.PlaceOf(text, from, sense.PartLength))));
            }
        }

        return answered;
    }

    private List<Span> Merged()
    {
        if (places.Count == 0)
        {
            return [];
        }

        places.Sort();
        var spans = new List<Span>();
        var (start, end) = places[0];
        foreach (var place in places)
        {
            if (place.Start > end)
            {
                spans.Add(new(start, end - start));
                start = place.Start;
            }

            end = Math.Max(end, place.End);
        }

        spans.Add(new(start, end - start));
        return spans;
    }
}
