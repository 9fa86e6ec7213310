using Markdig;

namespace Overbrug.Practices;

/// <summary>A title and its help (Markdown) in one language.</summary>
public sealed record MethodText(string Language, string Title, string Help)
{
    public const string Source = "nl";

    static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    public string HelpPlain() => Markdig.Markdown.ToPlainText(Help, Markdown).Trim();

    public string HelpHtml() => Markdig.Markdown.ToHtml(Help, Markdown);
}
