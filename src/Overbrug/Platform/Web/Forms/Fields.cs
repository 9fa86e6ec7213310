using System.Globalization;
using System.Text;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Web.Forms;

/// <summary>Reads the fields of a posted form: text as typed (NFC), choices only from what was offered, and a list of what is wrong.</summary>
public sealed class Fields(IFormCollection form)
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public string Raw(string name) => form.TryGetValue(name, out var values) ? values.ToString() : "";

    public void Refuse(string name, string key, params (string Name, object? Value)[] arguments) =>
        errors.Add(new FieldError(name, key, arguments));

    /// <summary>One line of text, trimmed, without control characters. <paramref name="most"/> counts UTF-16 units.</summary>
    public string Line(string name, int most, bool required = true) =>
        Checked(name, new string([.. Clean(Raw(name)).Select(c => char.IsControl(c) ? ' ' : c)]).Trim(), most, required);

    /// <summary>Text of several lines, trimmed; lines end in <c>\n</c>.</summary>
    public string Text(string name, int most, bool required = true) =>
        Checked(name, new string([.. Clean(Raw(name)).Where(c => c == '\n' || !char.IsControl(c))]).Trim(), most, required);

    public DateOnly? Day(string name, bool required = true) =>
        Parsed(name, required, "forms.day", raw => DateOnly.TryParseExact(raw, ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null);

    /// <summary>An hour as people write it: 8:45, 8.45, 8u45, 8h45, 8u.</summary>
    public TimeOnly? Time(string name, bool required = true) =>
        Parsed(name, required, "forms.time", raw => TimeOnly.TryParseExact(Colons(raw), ["HH:mm", "H:mm", "HH:mm:ss", "H:"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null);

    public int? Number(string name, int least, int most, bool required = true)
    {
        var number = Parsed(name, required, "forms.number", raw => int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : (int?)null);
        if (number is { } n && (n < least || n > most))
        {
            Refuse(name, "forms.between", ("least", least), ("most", most));
            return null;
        }

        return number;
    }

    /// <summary>The file that was chosen; null for none, or an empty one without a name.</summary>
    public IFormFile? File(string name) => form.Files.GetFile(name) is { FileName.Length: > 0 } file ? file : null;

    public bool Ticked(string name) => Raw(name) is "on" or "true" or "yes";

    /// <summary>One of what was offered; anything else counts as not chosen.</summary>
    public string? One(string name, IEnumerable<string> offered, bool required = true)
    {
        var raw = Raw(name);
        if (offered.Contains(raw, StringComparer.Ordinal))
        {
            return raw;
        }

        if (required)
        {
            Refuse(name, "forms.choose");
        }

        return null;
    }

    public TEnum? One<TEnum>(string name, bool required = true)
        where TEnum : struct, Enum =>
        One(name, Enum.GetNames<TEnum>(), required) is { } chosen ? Enum.Parse<TEnum>(chosen) : null;

    /// <summary>Those of the ticked ids that were offered.</summary>
    public WordList Several(string name, IEnumerable<string> offered) =>
        form.TryGetValue(name, out var values) ? new WordList(offered.Intersect(values.OfType<string>(), StringComparer.Ordinal)) : WordList.Empty;

    /// <summary>Those of the ticked keys that were offered.</summary>
    public IReadOnlyList<Guid> Keys(string name, IReadOnlyCollection<Guid> offered) => form.TryGetValue(name, out var values)
        ? [.. values.Select(v => Guid.TryParse(v, out var key) ? key : Guid.Empty).Where(offered.Contains).Distinct()]
        : [];

    private static string Colons(string hour) => hour.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant().Replace('.', ':').Replace('u', ':').Replace('h', ':');

    private static string Clean(string raw) => Valid(raw).Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");

    private static string Valid(string raw) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(raw));

    private string Checked(string name, string text, int most, bool required)
    {
        if (!text.EnumerateRunes().Any(IsSeen))
        {
            text = "";
        }

        if (text.Length == 0 && required)
        {
            Refuse(name, "forms.empty");
        }
        else if (text.Length > most)
        {
            Refuse(name, "forms.long", ("most", most), ("now", text.Length));
        }

        return text;
    }

    /// <summary>Zero width, direction marks and a lone accent are nothing to read.</summary>
    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned);

    private T? Parsed<T>(string name, bool required, string wrong, Func<string, T?> parse)
        where T : struct
    {
        var raw = Raw(name).Trim();
        if (raw.Length == 0)
        {
            if (required)
            {
                Refuse(name, "forms.empty");
            }

            return null;
        }

        if (parse(raw) is { } value)
        {
            return value;
        }

        Refuse(name, wrong);
        return null;
    }
}
