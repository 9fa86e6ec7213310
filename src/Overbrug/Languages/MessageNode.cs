namespace Overbrug.Languages;

abstract record MessageNode;

sealed record Literal(string Text) : MessageNode;
sealed record Slot(string Name) : MessageNode;
sealed record NumberSlot(string Name) : MessageNode;
sealed record DateSlot(string Name, string Style) : MessageNode;
sealed record TimeSlot(string Name) : MessageNode;
sealed record Hash : MessageNode;
sealed record Select(string Name, Dictionary<string, MessageNode[]> Cases) : MessageNode;
sealed record Plural(string Name, long Offset, Dictionary<string, MessageNode[]> Cases) : MessageNode;
