using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Suggesting;

/// <summary>What a reader without an account tells the editors: something new, or something about an item.</summary>
public sealed class SuggestionForm(Resource? about) : Form
{
    /// <summary>The name of what is wrong with no field but with now.</summary>
    public const string Whole = "Act";

    /// <summary>What one can say of an item.</summary>
    public static IReadOnlyList<SuggestionKind> OfItem { get; } = [SuggestionKind.Correction, SuggestionKind.Reaction];

    /// <summary>Made with the page, so that a double tap counts once.</summary>
    public Guid Act { get; private set; } = RandomKey.New();

    public SuggestionKind? Kind { get; private set; } = about is null ? SuggestionKind.Item : null;

    public string Title { get; private set; } = "";

    public string Link { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Says that it was too much for now: nothing is stored, and nothing that was typed is lost.</summary>
    public void Postpone(HttpContext http)
    {
        Refuse(http, Whole, "library-suggest.tomorrow");
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    public Suggestion Make(DateOnly today, Guid? key = null) => new(Kind!.Value, about, Title, Link, Text, today, key ?? Act);

    protected override void Read(Fields from)
    {
        Act = Guid.TryParse(from.Raw("Act"), out var act) && act.Version == RandomKey.Version ? act : RandomKey.New();
        Text = from.Text("Text", Suggestion.TextLength);
        if (about is not null)
        {
            Kind = Enum.TryParse<SuggestionKind>(from.One("Kind", OfItem.Select(kind => kind.ToString())), out var kind) ? kind : null;
            return;
        }

        Title = from.Line("Title", Suggestion.TitleLength);
        Link = from.Line("Link", ResourceFacts.LinkLength, required: false);
        if (Link.Length is > 0 and <= ResourceFacts.LinkLength && WebLink.Of(Link) is null)
        {
            from.Refuse("Link", "library-suggest.link-wrong");
        }
    }
}
