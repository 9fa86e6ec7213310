using System.Text;
using static Overbrug.Languages.MessageNode;

namespace Overbrug.Languages;

/// <summary>A message in a subset of ICU MessageFormat, parsed once.
/// ICU's rules, except that a date's <c>long</c> is weekday, day and month, and digits are always Latin.</summary>
public sealed class MessageFormat
{
    readonly MessageNode[] nodes;

    MessageFormat(MessageNode[] nodes)
    {
        this.nodes = nodes;
        Placeholders = new SortedSet<string>(Names(nodes), StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Placeholders { get; }

    /// <exception cref="MessageSyntaxException">with the position of the mistake</exception>
    public static MessageFormat Parse(string source) => new(new MessageParser(source).Whole());

    /// <exception cref="FormatException">when an argument is missing or of another kind than the message asks</exception>
    public string Format(Language language, params (string Name, object? Value)[] args)
    {
        if (nodes is [Literal only]) return only.Text;
        var writer = new MessageWriter(language, args);
        writer.Write(nodes, counted: 0);
        return writer.ToString();
    }

    /// <summary>The longest reading, with <c>x</c> for each argument: what plain-language checks look at.</summary>
    public string Longest() => Longest(nodes);

    /// <summary>Names of the arguments counted in a plural, each with the categories it spells out.</summary>
    public IEnumerable<(string Name, IReadOnlyCollection<string> Categories)> Plurals() =>
        All(nodes).OfType<Plural>().Select(p => (p.Name, (IReadOnlyCollection<string>)p.Cases.Keys));

    static IEnumerable<MessageNode> All(MessageNode[] nodes) => nodes.SelectMany(n => CasesOf(n).SelectMany(All).Prepend(n));

    static IEnumerable<MessageNode[]> CasesOf(MessageNode node) => node switch
    {
        Plural p => p.Cases.Values,
        Select s => s.Cases.Values,
        _ => [],
    };

    static IEnumerable<string> Names(MessageNode[] nodes) => All(nodes).Select(NameOf).OfType<string>();

    static string? NameOf(MessageNode node) => node switch
    {
        Slot s => s.Name,
        NumberSlot s => s.Name,
        DateSlot s => s.Name,
        TimeSlot s => s.Name,
        Plural s => s.Name,
        Select s => s.Name,
        _ => null,
    };

    static string Longest(MessageNode[] nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            text.Append(node is Literal l ? l.Text : CasesOf(node).Select(Longest).MaxBy(t => t.Length) ?? "x");
        return text.ToString();
    }
}
