using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

/// <summary>The language of the request at hand (scoped); Dutch until something chooses another.</summary>
public sealed class Speaking(Words words)
{
    public Words Words => words;
    public Language Dutch => words.Languages.Dutch;
    public Language Page { get; set; } = words.Languages.Dutch;

    public WordsIn W => words.In(Page);
    public WordsIn InDutch => words.In(Dutch);

    /// <summary>The word in Dutch and in the language of the page, as HTML.</summary>
    /// <param name="element">around both: span, p, h1, div …</param>
    /// <param name="css">a class of that element</param>
    public MarkupString Two(string key, string element = "span", string? css = null, params (string Name, object? Value)[] args) =>
        words.Both(Page, key, element, css, args);
}
