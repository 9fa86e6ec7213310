using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>Stands above a sheet on the screen and not on paper: how to print, in which language, as PDF where the server can.</summary>
public partial class PrintBar
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The sheets below have no heading of their own.</summary>
    [Parameter]
    public bool IsHeading { get; set; }

    /// <summary>False for what only the team reads.</summary>
    [Parameter]
    public bool Translated { get; set; } = true;

    /// <summary>The key of what to know before printing.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>The page that offered this sheet, when its address is not the beginning of this one.</summary>
    [Parameter]
    public string? Back { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The page that offered this sheet.</summary>
    private string Up
    {
        get
        {
            const string print = "/print";
            var path = Http.Request.Path.Value!;
            return Http.Request.Path.StartsWithSegments("/classes") ? path.Replace(print, "", StringComparison.Ordinal) : path[..(path.IndexOf(print, StringComparison.Ordinal) + print.Length)];
        }
    }

    private List<Language> Languages => Translated ? [.. PrintLanguages.Of(Http.Actor().School, Speaking.Words)] : [];

    private string At(string? tag) => Http.Request.Path + QueryString.Create(Http.Request.Query
        .Where(pair => pair.Key != PrintPage.LanguageParameter).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()))
        .Concat(tag is null ? [] : [KeyValuePair.Create(PrintPage.LanguageParameter, (string?)tag)]));

    private string? Here(Language language) => Speaking.Page == language ? "page" : null;
}
