using System.Globalization;

namespace Overbrug.Visions;

/// <summary>Reads what a list is asked for from its address. Anything that was not offered counts as not asked.</summary>
internal static class QueryValues
{
    private const int LastPage = 1000;

    public static int Page(this IQueryCollection query) =>
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;

    public static Guid? Key(this IQueryCollection query, string name) => Guid.TryParse(query[name], out var key) ? key : null;

    /// <summary>The value whose name in small letters is asked for.</summary>
    public static TEnum? One<TEnum>(this IQueryCollection query, string name)
        where TEnum : struct, Enum
    {
        var asked = query[name].ToString();
        return Enum.GetValues<TEnum>().Where(value => ((Enum)value).Said() == asked).Select(value => (TEnum?)value).FirstOrDefault();
    }

    public static string? Said(this Enum? value) => value?.ToString().ToLowerInvariant();

    /// <summary>The address with those values that are there; the first page is not named.</summary>
    public static string Address(string at, int page, params (string Name, string? Value)[] values) =>
        at + QueryString.Create(values
            .Append((Name: "page", Value: page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null))
            .Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
}
