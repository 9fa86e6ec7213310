namespace Overbrug.Languages;

abstract record MessageNode
{
    internal sealed record Literal(string Text) : MessageNode;
    internal sealed record Slot(string Name) : MessageNode;
    internal sealed record NumberSlot(string Name) : MessageNode;
    internal sealed record DateSlot(string Name, string Style) : MessageNode;
    internal sealed record TimeSlot(string Name) : MessageNode;
    internal sealed record Hash : MessageNode;
    internal sealed record Select(string Name, Dictionary<string, MessageNode[]> Cases) : MessageNode;
    internal sealed record Plural(string Name, long Offset, Dictionary<string, MessageNode[]> Cases) : MessageNode;
}
