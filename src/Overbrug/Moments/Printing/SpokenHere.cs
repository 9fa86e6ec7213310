using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Moments.Printing;

/// <summary>Which languages are spoken, each named in the language of the sentence.</summary>
public sealed class SpokenHere : TwoTongues
{
    [Parameter, EditorRequired]
    public WordList Tags { get; set; } = WordList.Empty;

    protected override MarkupString Both => Tongues.Both(Said(Speaking.Dutch), Said(Speaking.Page), As, Class);

    private Text Said(Language language)
    {
        var words = Speaking.Words.In(language);
        var names = Tags.Select(tag => words.Knows($"languages.{tag}") ? words[$"languages.{tag}"] : Speaking.Words.Languages.Find(tag)?.Name ?? tag);
        return words.Say("parents.languages-spoken", ("languages", words.List(names)));
    }
}
