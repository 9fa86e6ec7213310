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

    // mail programs read no stylesheets: the look stands beside each thing
    private string Html() => $"""
        <!DOCTYPE html>
        <html lang="{w.Language.Tag}" dir="{w.Language.Dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Coded(Subject)}</title></head>
        <body style="margin:0;padding:24px 12px;background:#fbf6ee;color:#1d2430;font:17px/1.5 Arial,Helvetica,sans-serif">
        <div style="max-width:520px;margin:0 auto;padding:24px;background:#fffdf9;border:1px solid #e4d9c8;border-radius:16px">
        {Paragraphs(Before)}
        <p style="margin:24px 0"><a href="{Coded(url)}" style="display:inline-block;padding:16px 28px;border-radius:14px;background:#0e4a5b;color:#ffffff;font-weight:bold;text-decoration:none">{Coded(Button)}</a></p>
        {Paragraphs(After)}
        <p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e4d9c8;color:#404756;font-size:15px">{Coded(W["account.letter-address"])}<br><span dir="ltr" style="word-break:break-all">{Coded(url)}</span></p>
        </div></body></html>
        """;

    private static string Paragraphs(IEnumerable<string> sentences) => string.Concat(sentences.Select(text => $"<p style=\"margin:0 0 12px\">{Coded(text)}</p>"));

    private static string Coded(string text) => WebUtility.HtmlEncode(text);
}
