using System.Globalization;
using System.Text;
using static Overbrug.Languages.MessageNode;

namespace Overbrug.Languages;

ref struct MessageParser(string source)
{
    const int DeepestNesting = 12;
    int at;
    int depth;

    public MessageNode[] Whole()
    {
        var nodes = Sequence(inPlural: false);
        return at == source.Length ? nodes : throw Wrong("a } without its {");
    }

    MessageNode[] Sequence(bool inPlural)
    {
        var nodes = new List<MessageNode>();
        var text = new StringBuilder();
        while (at < source.Length && source[at] != '}')
        {
            var c = source[at];
            if (c == '\'') Apostrophe(text, inPlural);
            else if (c == '{') { Flush(nodes, text); nodes.Add(Argument(inPlural)); }
            else if (c == '#' && inPlural) { Flush(nodes, text); nodes.Add(new Hash()); at++; }
            else { text.Append(c); at++; }
        }
        Flush(nodes, text);
        return [.. nodes];
    }

    static void Flush(List<MessageNode> nodes, StringBuilder text)
    {
        if (text.Length > 0) nodes.Add(new Literal(text.ToString()));
        text.Clear();
    }

    /// As ICU: '' is an apostrophe; ' before { } (or # in a plural) quotes up to the next '; any other ' is itself.
    void Apostrophe(StringBuilder text, bool inPlural)
    {
        at++;
        var next = at < source.Length ? source[at] : '\0';
        if (next == '\'') { text.Append('\''); at++; return; }
        if (next is not ('{' or '}') && !(next == '#' && inPlural)) { text.Append('\''); return; }
        for (; at < source.Length; at++)
        {
            if (source[at] != '\'') { text.Append(source[at]); continue; }
            at++;
            if (at == source.Length || source[at] != '\'') return;
            text.Append('\'');
        }
    }

    MessageNode Argument(bool inPlural)
    {
        if (++depth > DeepestNesting) throw Wrong($"more than {DeepestNesting} braces deep");
        at++;
        var name = Word("a name");
        var node = source[Blank()] switch
        {
            '}' => new Slot(name),
            ',' => Typed(name, inPlural),
            _ => throw Wrong("a , or } expected"),
        };
        Expect('}');
        depth--;
        return node;
    }

    MessageNode Typed(string name, bool inPlural)
    {
        at++;
        var start = Blank();
        switch (Word("plural, select, number, date or time"))
        {
            case "number": return new NumberSlot(name);
            case "time": return new TimeSlot(name);
            case "date": return new DateSlot(name, DateStyle());
            case "select": Expect(','); return new Select(name, Cases(inPlural));
            case "plural": Expect(','); return new Plural(name, Offset(), Cases(inPlural: true, numbers: true));
            default: at = start; throw Wrong("plural, select, number, date or time expected");
        }
    }

    string DateStyle()
    {
        if (source[Blank()] != ',') return "long";
        at++;
        var start = Blank();
        var style = Word("long, short, weekday or full");
        if (style is "long" or "short" or "weekday" or "full") return style;
        at = start;
        throw Wrong("a date is long, short, weekday or full");
    }

    long Offset()
    {
        Blank();
        if (string.CompareOrdinal(source, at, "offset:", 0, 7) != 0) return 0;
        at += 7;
        return Number();
    }

    Dictionary<string, MessageNode[]> Cases(bool inPlural, bool numbers = false)
    {
        var cases = new Dictionary<string, MessageNode[]>();
        while (source[Blank()] != '}')
        {
            var start = at;
            var selector = Selector(numbers);
            Expect('{');
            if (++depth > DeepestNesting) throw Wrong($"more than {DeepestNesting} braces deep");
            if (!cases.TryAdd(selector, Sequence(inPlural))) { at = start; throw Wrong($"'{selector}' stands here twice"); }
            depth--;
            Expect('}');
        }
        return cases.ContainsKey("other") ? cases : throw Wrong("'other' is missing");
    }

    string Selector(bool numbers)
    {
        if (numbers && source[at] == '=') { at++; return $"={Number()}"; }
        var start = at;
        var word = Word("a case");
        if (!numbers || word is "zero" or "one" or "two" or "few" or "many" or "other") return word;
        at = start;
        throw Wrong($"'{word}' is no plural category");
    }

    long Number()
    {
        var start = Blank();
        while (at < source.Length && char.IsAsciiDigit(source[at])) at++;
        return at - start is > 0 and < 10 ? long.Parse(source.AsSpan(start, at - start), CultureInfo.InvariantCulture) : throw Wrong("a whole number expected");
    }

    string Word(string expected)
    {
        var start = Blank();
        while (at < source.Length && (char.IsLetterOrDigit(source[at]) || source[at] is '_' or '-')) at++;
        return at > start ? source[start..at] : throw Wrong($"{expected} expected");
    }

    void Expect(char c)
    {
        if (source[Blank()] != c) throw Wrong($"a {c} expected");
        at++;
    }

    int Blank()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        return at < source.Length ? at : throw Wrong("a } is missing");
    }

    readonly MessageSyntaxException Wrong(string message) => new(message, at);
}
