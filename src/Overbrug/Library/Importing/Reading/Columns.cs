namespace Overbrug.Library.Importing.Reading;

/// <summary>Which cell of a row holds what: by the names in the first row, ours or Dutch ones, in any order. Other columns are passed over.</summary>
internal sealed class Columns
{
    private static readonly string[] Needed = ["title", "kind"];

    private static readonly string[] Known =
    [
        "id", "title", "kind", "makers", "audience", "year", "languages", "theme", "link", "ask", "together", "layers", "keys", "no-dutch", "sound-or-picture",
        "method", "licence", "about-nl", "about-fr", "about-en",
    ];

    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["titel"] = "title",
        ["soort"] = "kind",
        ["thema"] = "theme",
        ["maker"] = "makers",
        ["auteur"] = "makers",
        ["door-wie"] = "makers",
        ["doelgroep"] = "audience",
        ["voor-wie"] = "audience",
        ["jaar"] = "year",
        ["taal"] = "languages",
        ["talen"] = "languages",
        ["language"] = "languages",
        ["adres"] = "link",
        ["waar-vragen"] = "ask",
        ["hoort-bij"] = "together",
        ["lagen"] = "layers",
        ["pyramid"] = "layers",
        ["sleutels"] = "keys",
        ["zonder-nederlands"] = "no-dutch",
        ["beeld-of-geluid"] = "sound-or-picture",
        ["methodiek"] = "method",
        ["licentie"] = "licence",
        ["about"] = "about-nl",
        ["over"] = "about-nl",
    };

    private readonly Dictionary<string, int> places = [];

    /// <param name="row">the first row</param>
    /// <param name="hasTheme">a theme was chosen for rows that tell none</param>
    /// <exception cref="UnreadableException">A column that cannot be missed is not there.</exception>
    public Columns(CsvRow row, bool hasTheme)
    {
        Count = row.Cells.Count;
        foreach (var (name, place) in row.Cells.Select((cell, place) => (Name(cell), place)).Where(c => c.Item1.Length > 0))
        {
            places.TryAdd(name, place);
        }

        var missing = Needed.Append(hasTheme ? "title" : "theme").Where(name => !Has(name)).ToList();
        if (missing.Count > 0)
        {
            throw new UnreadableException("library-import.columns", ("names", string.Join(", ", missing)));
        }
    }

    public int Count { get; }

    public bool Has(string column) => places.ContainsKey(column);

    public string Cell(CsvRow row, string column) =>
        places.TryGetValue(column, out var place) && place < row.Cells.Count ? row.Cells[place] : "";

    private static string Name(string cell)
    {
        var name = cell.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return Aliases.GetValueOrDefault(name) ?? (Known.Contains(name) ? name : "");
    }
}
