using System.Globalization;
using System.Text.Json.Nodes;
using Overbrug.Languages;

namespace Overbrug.Library.Exchange;

/// <summary>An item as schema.org knows it: only what is known of it is said.</summary>
internal static class LearningResource
{
    private const string SchemaOrg = "https://schema.org";

    public static JsonObject Of(Resource item, LibraryShelf shelf, ItemNames names, Words words)
    {
        var facts = item.Facts;
        var page = names.Page(item.Slug);
        var said = new JsonObject
        {
            ["@context"] = SchemaOrg,
            ["@type"] = "LearningResource",
            ["@id"] = page,
            ["identifier"] = names.Identifier(item.Slug),
            ["name"] = facts.Title,
            ["learningResourceType"] = facts.Kind.Id(),
            ["url"] = facts.Link.Length > 0 ? facts.Link : page,
            ["mainEntityOfPage"] = page,
            ["dateModified"] = item.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        };
        Add(said, "additionalType", KindNames.SchemaOrg(facts.Kind) is { } type ? $"{SchemaOrg}/{type}" : null);
        Add(said, "datePublished", facts.Year?.ToString(CultureInfo.InvariantCulture));
        AddAll(said, "author", facts.MakerNames.Select(maker => (JsonNode)maker));
        AddAll(said, "inLanguage", facts.Languages.Select(language => (JsonNode)language));
        AddAll(said, "audience", facts.Audience.Select(who => new JsonObject { ["@type"] = "EducationalAudience", ["educationalRole"] = who }));
        Add(said, "about", shelf.Themes.GetValueOrDefault(facts.Theme) is { } theme ? new JsonObject { ["@type"] = "DefinedTerm", ["termCode"] = theme.Id, ["name"] = Each(theme.Name) } : null);
        Add(said, "abstract", Each(facts.About));
        Add(said, "license", Licence(facts.Licence));
        AddAll(said, "accessMode", KindNames.AccessModes(facts.Kind).Select(mode => (JsonNode)mode));
        Add(said, "accessibilitySummary", Accessible(facts, words));
        return said;
    }

    private static JsonNode? Licence(string licence) => licence.Length == 0 ? null
        : WebLink.Text(licence) is { } address ? address
        : new JsonObject { ["@type"] = "CreativeWork", ["name"] = licence };

    /// <summary>In the languages that our own sentences are in.</summary>
    private static JsonArray Accessible(ResourceFacts facts, Words words)
    {
        var keys = new[] { facts.NoDutch ? Facets.Word(Facets.NoDutch) : null, facts.SoundOrPicture ? Facets.Word(Facets.SoundOrPicture) : null }.OfType<string>().ToList();
        return keys.Count == 0 ? [] : [.. RecordReader.AboutIn.Select(words.Languages.Find).OfType<Language>()
            .Select(language => Tagged(language.Tag, string.Join("; ", keys.Select(key => words.In(language)[key]))))];
    }

    private static JsonArray Each(LocalizedText text) => [.. text.Tags.Select(tag => Tagged(tag, text[tag]!))];

    private static JsonObject Tagged(string tag, string text) => new() { ["@language"] = tag, ["@value"] = text };

    private static void AddAll(JsonObject to, string name, IEnumerable<JsonNode> values) => Add(to, name, new JsonArray([.. values]));

    private static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not (null or JsonArray { Count: 0 }))
        {
            to[name] = value;
        }
    }
}
