using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>The fields of a moment, the same for a new one and an old one.</summary>
public partial class MomentFields
{
    [Parameter, EditorRequired]
    public MomentForm Form { get; set; } = null!;

    [Parameter, EditorRequired]
    public MomentChoices Choices { get; set; } = null!;

    /// <summary>Languages the school has, shown first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> SchoolLanguages { get; set; } = [];

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    private WordsIn W => Speaking.W;

    private List<string> Near => [.. Choices.Languages.Where(tag => tag == Language.DutchTag || SchoolLanguages.Contains(tag) || Form.Spoken.Contains(tag))];

    private string? Problem(string field) =>
        Form.Errors.FirstOrDefault(e => e.Field == field) is { } error ? W.Of(error.Key, error.Arguments) : null;

    /// <summary>What is ticked inside, so that a closed list can be read.</summary>
    private string Chosen(string room, IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? W["moments.nothing-chosen"] : W.List(ids.Select(id => W[$"{room}.{id}"]));

    /// <summary>What is told inside the fold, so that a closed one can be read.</summary>
    private string? Told => string.Join(" · ", new[] { Form.Title, Form.Place, W.List(Form.Spoken.Select(tag => W[$"languages.{tag}"])), Form.Note }.Where(part => part.Length > 0)) is { Length: > 0 } told ? told : null;

    private bool HasProblemInside => Form.Errors.Any(e => e.Field is "Title" or "Place" or "Note" or "SignUpUntil");

    private List<Choice> Named(string room, IReadOnlyList<string> ids, bool pictures = true) =>
        [.. ids.Select(id => new Choice(id, W[$"{room}.{id}"], Picture: pictures ? Pictures.Find($"{room}.{id}") : null))];
}
