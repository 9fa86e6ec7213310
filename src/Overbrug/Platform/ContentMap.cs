using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Overbrug.Platform;

/// <summary>A YAML mapping that knows its file and lines. Every reader throws <see cref="ContentException"/> at the line of the fault.</summary>
public sealed class ContentMap
{
    readonly string file;
    readonly YamlMappingNode node;

    ContentMap(string file, YamlNode node)
    {
        this.file = file;
        this.node = node as YamlMappingNode ?? throw Fault(file, node, "expected lines of the form \"key: value\"");
        foreach (var key in this.node.Children.Keys.Where(key => key is not YamlScalarNode))
            throw Fault(file, key, "a key is a plain word");
    }

    public int Line => (int)node.Start.Line;

    public static ContentMap Read(ContentFile source)
    {
        var yaml = new YamlStream();
        var parser = new Parser(new StringReader(source.Text));
        try
        {
            yaml.Load(parser);
        }
        // YamlDotNet answers a bracket that stays open with InvalidOperationException
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            var line = e is YamlException fault ? fault.Start.Line : parser.Current?.Start.Line ?? 1;
            var problem = e is YamlException ? e.Message : "a bracket, brace or quote stays open";
            throw new ContentException(source.Path, Math.Max(1, (int)line), $"not valid YAML: {problem}", e);
        }
        return yaml.Documents.Count == 1
            ? new ContentMap(source.Path, yaml.Documents[0].RootNode)
            : throw new ContentException(source.Path, 1, "expected one YAML document");
    }

    /// <summary>Refuses every key that is not listed.</summary>
    public ContentMap Only(params string[] keys)
    {
        var strange = node.Children.Keys.FirstOrDefault(key => !keys.Contains(key.ToString()));
        return strange is null ? this : throw Fault(file, strange, $"unknown key \"{strange}\": use {string.Join(", ", keys)}");
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<string> Keys => [.. node.Children.Keys.Select(key => key.ToString())];

    public bool Has(string key) => node.Children.ContainsKey(key);

    public string Text(string key) => Scalar(Value(key), key);

    public int Number(string key, int least, int most) =>
        int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Error($"\"{key}\" is a whole number from {least} to {most}", key);

    /// <summary>Enum members are written in kebab case: <c>look-back</c>.</summary>
    public T OneOf<T>(string key) where T : struct, Enum => Member<T>(Value(key), key);

    /// <summary>Empty when the key is absent.</summary>
    public IReadOnlyList<T> AnyOf<T>(string key) where T : struct, Enum =>
        Different([.. Items(key).Select(item => (Member<T>(item, key), item))], key);

    /// <summary>Empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Different([.. Items(key).Select(item => (Scalar(item, key), item))], key);

    public ContentMap Map(string key) => new(file, Value(key));

    /// <summary>Empty when the key is absent.</summary>
    public IReadOnlyList<ContentMap> Maps(string key) => [.. Items(key).Select(item => new ContentMap(file, item))];

    /// <summary>A fault at the line of the key, or of the mapping itself.</summary>
    public ContentException Error(string problem, string? key = null) =>
        Fault(file, key is not null && node.Children.TryGetValue(key, out var value) ? value : node, problem);

    YamlNode Value(string key) =>
        node.Children.TryGetValue(key, out var value) ? value : throw Error($"\"{key}\" is missing");

    IEnumerable<YamlNode> Items(string key) =>
        !Has(key) ? [] :
        Value(key) is YamlSequenceNode { Children.Count: > 0 } list ? list.Children : throw Error($"\"{key}\" is a list with at least one item", key);

    string Scalar(YamlNode value, string key) =>
        value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw Fault(file, value, $"\"{key}\" has no text");

    T Member<T>(YamlNode value, string key) where T : struct, Enum
    {
        var written = Scalar(value, key);
        var members = Enum.GetValues<T>().ToDictionary(member => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));
        return members.TryGetValue(written, out var found)
            ? found
            : throw Fault(file, value, $"\"{key}\" cannot be \"{written}\": use {string.Join(", ", members.Keys)}");
    }

    List<T> Different<T>(List<(T Value, YamlNode Node)> items, string key)
    {
        var again = items.Where((item, i) => items.Take(i).Any(earlier => Equals(earlier.Value, item.Value))).ToList();
        return again.Count == 0 ? items.ConvertAll(item => item.Value) : throw Fault(file, again[0].Node, $"\"{key}\" names \"{again[0].Node}\" twice");
    }

    static ContentException Fault(string file, YamlNode at, string problem) => new(file, Math.Max(1, (int)at.Start.Line), problem);
}
