using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Languages;

namespace Overbrug.Families;

/// <summary>A family's name as a parent sees it: the picture on its colour, the Dutch word, and the same in the language of the page.</summary>
public static class AliasTongues
{
    /// <summary>Where the badge of <see cref="Family.Nobody"/> would stand.</summary>
    public const string Gap = "<!--alias-->";

    public static MarkupString Badge(Drawings drawings, AliasNames names, Speaking speaking, Alias alias, bool large = false) => alias == Family.Nobody.Alias ? new MarkupString(Gap) :
        AliasBadge.Of(drawings, alias.Colour, alias.Thing, names.Say(alias), large, names.SayIn(speaking.Page.Tag, alias) is not { } said ? default : new MarkupString(
            $"<span class=\"alias-said\" lang=\"{speaking.Page.Tag}\" dir=\"{speaking.Page.Dir}\" data-translation=\"draft\">{Tongues.Encoder.Encode(said)}</span>"));
}
