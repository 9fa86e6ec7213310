using Overbrug.Languages;

namespace Overbrug.Library.Importing.Reading;

/// <summary>What a row tells. A column that the file does not have leaves what an item has.</summary>
/// <param name="has">whether the file has a column</param>
internal sealed class ToldFacts(Func<string, bool> has)
{
    public required ResourceFacts Facts { get; init; }

    /// <summary>Sentences of our own, by language.</summary>
    public required IReadOnlyList<(string Tag, string Text)> About { get; init; }

    /// <param name="here">what the item has now; null for a new one</param>
    public ResourceFacts Beside(ResourceFacts? here)
    {
        var before = here ?? Facts;
        var isLost = here is not null && Told("link", before, f => f.Link).Length == 0 && Told("ask", before, f => f.Ask).Length == 0;
        return Facts with
        {
            Makers = Told("makers", before, f => f.Makers),
            Theme = Told("theme", before, f => f.Theme),
            Audience = Told("audience", before, f => f.Audience),
            Year = Told("year", before, f => f.Year),
            Languages = Told("languages", before, f => f.Languages),
            // nobody finds what has neither
            Link = isLost ? before.Link : Told("link", before, f => f.Link),
            Ask = isLost ? before.Ask : Told("ask", before, f => f.Ask),
            Together = Told("together", before, f => f.Together),
            Layers = Told("layers", before, f => f.Layers),
            Keys = Told("keys", before, f => f.Keys),
            NoDutch = Told("no-dutch", before, f => f.NoDutch),
            SoundOrPicture = Told("sound-or-picture", before, f => f.SoundOrPicture),
            Method = Told("method", before, f => f.Method),
            Licence = Told("licence", before, f => f.Licence),
            About = About.Where(about => has($"about-{about.Tag}")).Aggregate(before.About, Worded),
        };
    }

    private T Told<T>(string column, ResourceFacts before, Func<ResourceFacts, T> fact) => fact(has(column) ? Facts : before);

    /// <summary>The same words keep the look that a speaker took at them. A spreadsheet has the text in one line.</summary>
    private static LocalizedText Worded(LocalizedText text, (string Tag, string Text) about) =>
        CleanText.Of(text[about.Tag] ?? "") == about.Text ? text : text.With(about.Tag, about.Text, draft: about.Tag != Language.DutchTag);
}
