using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Overbrug.Languages;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>No name of a word is left where the word should stand, and no hole in a sentence stayed open.</summary>
internal static partial class WordRules
{
    private static readonly string[] Said = ["aria-label", "alt", "title", "placeholder"];

    public static IEnumerable<string> Broken(Seen seen, WordsIn words)
    {
        var texts = seen.Page.Document.All.SelectMany(e => Said.Select(e.GetAttribute).OfType<string>())
            .Concat(seen.Page.Document.All.SelectMany(e => e.ChildNodes.OfType<IText>()).Select(text => text.Data)).Where(text => !string.IsNullOrWhiteSpace(text));
        foreach (var text in texts)
        {
            foreach (var key in Key().Matches(text).Select(match => match.Value).Where(words.Knows))
            {
                yield return $"shows the key {key}";
            }

            if (Hole().IsMatch(text))
            {
                yield return $"leaves a hole: {text.Trim()}";
            }
        }
    }

    [GeneratedRegex(@"[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\w+(?:,[^}]*)?\}")]
    private static partial Regex Hole();
}
