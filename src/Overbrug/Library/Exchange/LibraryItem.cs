using Overbrug.Platform.Data;

namespace Overbrug.Library.Exchange;

/// <summary>An item as <c>/api/library</c> gives it; described in <c>openapi.json</c>.</summary>
internal sealed record LibraryItem(
    string Id, string Url, string Title, string Kind, IReadOnlyList<string> Makers, WordList Audience, int? Year, WordList Languages, string Theme, string? Link, string? Ask,
    string? Together, WordList Layers, WordList Keys, bool NoDutch, bool SoundOrPicture, string? Method, string? Licence, IReadOnlyDictionary<string, string> About, DateTime ChangedAt)
{
    public static LibraryItem Of(Resource item, ItemNames names) => item.Facts is var facts
        ? new(item.Slug, names.Page(item.Slug), facts.Title, facts.Kind.Id(), facts.MakerNames, facts.Audience, facts.Year, facts.Languages, facts.Theme, Known(facts.Link), Known(facts.Ask),
            Known(facts.Together), facts.Layers, facts.Keys, facts.NoDutch, facts.SoundOrPicture, Known(facts.Method), Known(facts.Licence), facts.About.Tags.ToDictionary(tag => tag, tag => facts.About[tag]!), item.ChangedAt)
        : throw new InvalidOperationException();

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
