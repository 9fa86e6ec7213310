using System.Net;
using Overbrug.Languages;
using Overbrug.Platform.Mail;

namespace Overbrug.Schools;

/// <summary>A letter with a few plain sentences and one address to follow, as text and as HTML.</summary>
public abstract class StaffLetter(string to, string url, WordsIn w)
{
    protected WordsIn W => w;

    protected abstract string Subject { get; }

    protected abstract IReadOnlyList<string> Before { get; }

    /// <summary>What the button says.</summary>
    protected abstract string Button { get; }

    protected abstract IReadOnlyList<string> After { get; }

    public Letter ToLetter() => new(to, Subject, Text(), Html(), w.Language.Tag);

    private string Text() => string.Join("\n\n", [.. Before, $"{Button}:\n{url}", .. After]);

    private string Html() => $"""
        <!DOCTYPE html>
        <html lang="{w.Language.Tag}" dir="{w.Language.Dir}"><head><meta charset="utf-8"><title>{Coded(Subject)}</title></head>
        <body>{Paragraphs(Before)}<p><a href="{Coded(url)}">{Coded(Button)}</a></p>{Paragraphs(After)}</body></html>
        """;

    private static string Paragraphs(IEnumerable<string> sentences) => string.Concat(sentences.Select(text => $"<p>{Coded(text)}</p>"));

    private static string Coded(string text) => WebUtility.HtmlEncode(text);
}
