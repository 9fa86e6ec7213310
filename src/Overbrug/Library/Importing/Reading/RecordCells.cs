using System.Globalization;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Importing.Reading;

/// <summary>The cells of one row as facts. What cannot be understood is remembered as a sentence; the first one counts.</summary>
internal sealed class RecordCells(CsvRow row, Columns columns, LibraryShelf shelf, WordsIn dutch)
{
    /// <summary>Before these a file of ours has an apostrophe, so that no spreadsheet takes the cell for a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";
    private static readonly string[] Yes = ["ja", "yes", "oui", "true", "waar", "1", "x"];
    private static readonly string[] No = ["", "nee", "neen", "no", "non", "false", "onwaar", "0"];
    private static readonly string[] AboutIn = ["nl", "fr", "en"];
    private static readonly char[] BetweenIds = [' ', ',', ';', '|', '\n'];
    private static readonly char[] BetweenPhrases = [',', ';', '|', '\n'];
    private static readonly char[] BetweenMakers = [';', '|', '\n'];

    private readonly List<string> leftOut = [];

    /// <summary>What is wrong, in Dutch; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What of a list we do not know and leave out, in Dutch; empty when nothing is. The rest of the row counts.</summary>
    public string Remark => leftOut.Count == 0 ? "" : dutch.Of("library-import.left-out", ("words", string.Join(", ", leftOut)));

    public void Refuse(string key, params (string Name, object? Value)[] arguments) => Problem ??= dutch.Of(key, arguments);

    public ToldFacts Told(string? theme) => new(columns.Has)
    {
        Facts = new ResourceFacts
        {
            Title = Needed("title", ResourceFacts.TitleLength),
            Kind = Kind(),
            Theme = Theme(theme),
            Makers = string.Join(ResourceFacts.Separator, Text("makers", ResourceFacts.MakersLength).Split(BetweenMakers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            Audience = Audience(),
            Year = Year(),
            Languages = Tongues(),
            Link = Link(),
            Ask = Text("ask", ResourceFacts.AskLength),
            Together = Text("together", Resource.SlugLength),
            Layers = Ids("layers", [.. Enum.GetValues<Layer>().Select(Visions.Layers.Id)]),
            Keys = Ids("keys", Library.Keys.All),
            NoDutch = YesNo("no-dutch"),
            SoundOrPicture = YesNo("sound-or-picture"),
            Method = Text("method", Resource.SlugLength),
            Licence = Text("licence", ResourceFacts.LicenceLength),
        },
        About = [.. AboutIn.Select(tag => (tag, Text($"about-{tag}", ResourceFacts.AboutLength)))],
    };

    public string Text(string column, int most)
    {
        var cell = columns.Cell(row, column);
        cell = cell.Length > 1 && cell[0] == '\'' && FormulaStarts.Contains(cell[1]) ? cell[1..] : cell;
        var text = CleanText.Of(cell);
        if (text.Length > most)
        {
            Refuse("library-import.cell-long", ("column", column), ("most", most));
        }

        return text;
    }

    private string Needed(string column, int most)
    {
        var text = Text(column, most);
        if (text.Length == 0)
        {
            Refuse("library-import.cell-empty", ("column", column));
        }

        return text;
    }

    private ResourceKind Kind()
    {
        var id = Needed("kind", ResourceFacts.TitleLength) is { Length: > 0 } told ? OneOf("kind", told, [.. ResourceKinds.All.Select(kind => kind.Id())]) : null;
        return ResourceKinds.Find(id ?? "") ?? default;
    }

    private string Theme(string? otherwise)
    {
        var told = Text("theme", ResourceFacts.TitleLength);
        if (told.Length == 0 && otherwise is not null)
        {
            return otherwise;
        }

        var theme = shelf.Themes.Values.FirstOrDefault(t => Same(t.Id, told) || t.Name.Tags.Any(tag => Same(t.Name[tag]!, told)));
        if (theme is null)
        {
            Refuse("library-import.cell-unknown", ("column", "theme"), ("told", Short(told)), ("known", string.Join(", ", shelf.Themes.Keys)));
        }

        return theme?.Id ?? "";
    }

    private int? Year()
    {
        var told = Text("year", ResourceFacts.TitleLength);
        if (told.Length == 0)
        {
            return null;
        }

        if (int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ResourceFacts.EarliestYear and <= ResourceFacts.LatestYear)
        {
            return year;
        }

        Refuse("library-import.cell-year", ("told", Short(told)), ("least", ResourceFacts.EarliestYear.ToString(CultureInfo.InvariantCulture)), ("most", ResourceFacts.LatestYear.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    private WordList Tongues()
    {
        var told = Text("languages", ResourceFacts.TitleLength).Split(BetweenIds, StringSplitOptions.RemoveEmptyEntries);
        leftOut.AddRange(told.Where(tongue => LanguageTag.Of(tongue) is null).Select(Short));
        return new(told.Select(LanguageTag.Of).OfType<string>());
    }

    private string Link()
    {
        var told = Text("link", ResourceFacts.LinkLength);
        var link = told.Length == 0 ? null : WebLink.Text(told);
        if (told.Length > 0 && link is null)
        {
            Refuse("library-import.cell-link", ("told", Short(told)));
        }

        return link ?? "";
    }

    /// <summary>Ids, our own words, or what other lists call them.</summary>
    private WordList Audience() => Several("audience", told => Known("audience", told, Audiences.All) is { } id ? [id] : shelf.AudienceOf(told));

    private WordList Ids(string column, IReadOnlyList<string> known) => Several(column, told => Known(column, told, known) is { } id ? [id] : []);

    /// <summary>Each phrase of a cell, or else each of its words.</summary>
    private WordList Several(string column, Func<string, IReadOnlyList<string>> known)
    {
        var ids = new List<string>();
        foreach (var phrase in Text(column, ResourceFacts.MakersLength).Split(BetweenPhrases, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (known(phrase) is { Count: > 0 } whole)
            {
                ids.AddRange(whole);
            }
            else if (words.Any(word => known(word).Count > 0))
            {
                ids.AddRange(words.SelectMany(known));
                leftOut.AddRange(words.Where(word => known(word).Count == 0).Select(Short));
            }
            else
            {
                leftOut.Add(Short(phrase));
            }
        }

        return new(ids);
    }

    private string? OneOf(string column, string told, IReadOnlyList<string> known)
    {
        var id = Known(column, told, known);
        if (id is null)
        {
            Refuse("library-import.cell-unknown", ("column", column), ("told", Short(told)), ("known", string.Join(", ", known)));
        }

        return id;
    }

    /// <summary>An id, or the Dutch word for it on screen.</summary>
    private string? Known(string column, string told, IReadOnlyList<string> known)
    {
        var room = column switch { "layers" => "pyramid.layer", "keys" => "library.key", _ => $"library.{column}" };
        return known.FirstOrDefault(id => Same(id, told) || (dutch.Knows($"{room}-{id}") && Same(dutch[$"{room}-{id}"], told)));
    }

    private bool YesNo(string column)
    {
        var told = Text(column, ResourceFacts.TitleLength);
        var isYes = Yes.Contains(told, StringComparer.OrdinalIgnoreCase);
        if (!isYes && !No.Contains(told, StringComparer.OrdinalIgnoreCase))
        {
            Refuse("library-import.cell-yes-no", ("column", column), ("told", Short(told)));
        }

        return isYes;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Short(string told) => told.Length > 40 ? told[..39] + "…" : told;
}
