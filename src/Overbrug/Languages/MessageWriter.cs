using System.Globalization;
using System.Text;
using static Overbrug.Languages.MessageNode;

namespace Overbrug.Languages;

readonly struct MessageWriter(Language language, (string Name, object? Value)[] args)
{
    readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Write(MessageNode[] nodes, long counted)
    {
        foreach (var node in nodes) Write(node, counted);
    }

    void Write(MessageNode node, long counted)
    {
        switch (node)
        {
            case Literal l: text.Append(l.Text); break;
            case Hash: text.Append(Number(counted)); break;
            case Slot s: text.Append(Plain(Value(s.Name))); break;
            case NumberSlot s: text.Append(Number(Value(s.Name))); break;
            case DateSlot s: text.Append(Day(Value(s.Name), s)); break;
            case TimeSlot s: text.Append(Time(Value(s.Name), s)); break;
            case Select s: Write(Chosen(s), counted); break;
            case Plural p: Write(p); break;
        }
    }

    void Write(Plural plural)
    {
        var n = Whole(Value(plural.Name), plural.Name);
        if (!plural.Cases.TryGetValue($"={n}", out var chosen)
            && !plural.Cases.TryGetValue(PluralRules.Category(language.Plural, n - plural.Offset), out chosen))
            chosen = plural.Cases["other"];
        Write(chosen, n - plural.Offset);
    }

    MessageNode[] Chosen(Select select)
    {
        var value = Convert.ToString(Value(select.Name), CultureInfo.InvariantCulture) ?? "";
        return select.Cases.GetValueOrDefault(value) ?? select.Cases.GetValueOrDefault(value.ToLowerInvariant()) ?? select.Cases["other"];
    }

    object? Value(string name)
    {
        foreach (var arg in args) if (arg.Name == name) return arg.Value;
        throw new FormatException($"The message asks for '{name}', which was not given");
    }

    string Plain(object? value) => value switch
    {
        null => "",
        DateOnly or DateTime or DateTimeOffset => Day(value, new DateSlot("", "long")),
        TimeOnly => Time(value, new TimeSlot("")),
        Text t => Bidi.Isolate(t.Value, language),
        string s => Bidi.Isolate(s, language),
        IFormattable f when IsNumber(f) => Number(f),
        _ => Bidi.Isolate(value.ToString() ?? "", language),
    };

    static bool IsNumber(object value) => value is int or long or short or byte or uint or decimal or double or float;

    string Number(object? value) => value is IFormattable f && IsNumber(f)
        ? f.ToString(value is decimal euros && euros != decimal.Truncate(euros) ? "#,0.00" : "#,0.##", language.Culture)
        : throw new FormatException($"'{value}' is not a number");

    static long Whole(object? value, string name) => value switch
    {
        int i => i,
        long l => l,
        short s => s,
        byte b => b,
        uint u => u,
        _ => throw new FormatException($"'{name}' is counted, so it must be a whole number"),
    };

    string Day(object? value, DateSlot slot)
    {
        var day = value switch
        {
            DateOnly d => d,
            DateTime t => DateOnly.FromDateTime(t),
            DateTimeOffset t => DateOnly.FromDateTime(t.DateTime),
            _ => throw new FormatException($"'{slot.Name}' is not a day"),
        };
        return day.ToString(Pattern(slot.Style), language.Culture);
    }

    string Pattern(string style) => style switch
    {
        "short" => "d\u00a0MMM",
        "weekday" => "dddd",
        "full" => language.Culture.DateTimeFormat.LongDatePattern,
        _ => language.DayPattern,
    };

    string Time(object? value, TimeSlot slot)
    {
        var time = value switch
        {
            TimeOnly t => t,
            DateTime t => TimeOnly.FromDateTime(t),
            DateTimeOffset t => TimeOnly.FromDateTime(t.DateTime),
            _ => throw new FormatException($"'{slot.Name}' is not a time"),
        };
        return time.ToString(language.TimePattern, language.Culture);
    }
}
