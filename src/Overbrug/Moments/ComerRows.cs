using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>The rows of who comes: the alias, how many, and "we know this family" where nobody said that yet.</summary>
/// <param name="moment">where they come</param>
/// <param name="strangers">by sign-up, those of the reader's classes in which nobody said yet that the team knows the family</param>
public sealed class ComerRows(WordsIn words, Drawings drawings, AliasNames names, Guid moment, ILookup<Guid, (Guid Id, string Name)> strangers)
{
    private readonly Dictionary<(int, int, string?), string> notes = [];

    public MarkupString Draw(IEnumerable<Comer> comers) => new(string.Concat(comers.Select(comer => Row.Of(
        AliasBadge.Of(drawings, comer.Colour, comer.Thing, word: null),
        new MarkupString($"<p><strong lang=\"nl\" dir=\"ltr\">{HtmlEncoder.Default.Encode(names.Say(comer.Alias))}</strong></p>"),
        Note(comer),
        Acts(comer)).Value)));

    private string Note(Comer comer)
    {
        var key = (comer.Adults, comer.Children, comer.Interpreter);
        return notes.TryGetValue(key, out var note) ? note : notes[key] = string.Join(" · ", Parts(comer));
    }

    private IEnumerable<string> Parts(Comer comer)
    {
        var adults = words.Of("moments.count-adults", ("n", comer.Adults));
        yield return comer.Children == 0 ? adults : words.List([adults, words.Of("moments.count-children", ("n", comer.Children))]);
        if (comer.Interpreter is { } language)
        {
            yield return words.Of("moments.who-interpreter", ("language", words[$"languages.{language}"]));
        }
    }

    private MarkupString? Acts(Comer comer)
    {
        var acts = string.Concat(strangers[comer.Id].Select(Acquaintance(comer)).Prepend(comer.Number == 0 ? "" : Tag.Of(words.Of("moments.waiting-number", ("n", comer.Number)), "sand").Value));
        return acts.Length == 0 ? null : new MarkupString(acts);
    }

    private Func<(Guid Id, string Name), string> Acquaintance(Comer comer) => group =>
        $"""
        <form method="post" action="{MomentEndpoints.AcquaintancesUrl(moment)}"><input type="hidden" name="signup" value="{comer.Id}" /><input type="hidden" name="class" value="{group.Id}" /><button class="button button-quiet" type="submit">{HtmlEncoder.Default.Encode(words.Of("moments.who-know", ("class", group.Name)))}</button></form>
        """;
}
