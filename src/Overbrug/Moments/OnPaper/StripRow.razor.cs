using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Languages;

namespace Overbrug.Moments.OnPaper;

/// <summary>One family: what it said already, on a phone or on paper, and the taps that say it for its strip.</summary>
public partial class StripRow
{
    [Parameter, EditorRequired]
    public Guid Moment { get; set; }

    [Parameter, EditorRequired]
    public Family Family { get; set; } = null!;

    [Parameter]
    public SignUp? SignUp { get; set; }

    /// <summary>Then who said that they come stays on the list.</summary>
    [Parameter, EditorRequired]
    public bool HasBegun { get; set; }

    /// <summary>What stands here is newer than the page on which the strip was tapped.</summary>
    [Parameter]
    public bool IsNewer { get; set; }

    /// <summary>What the strip says makes it good was just noted; it is not shown, for phones are promised the same.</summary>
    [Parameter]
    public bool IsNoted { get; set; }

    private WordsIn W => Speaking.W;

    private string Key => PaperStrip.Key(Family.Alias);

    private string Who => Names.Say(Family.Alias);

    private bool Comes => SignUp is { State: not SignUpState.NotComing };

    private IEnumerable<(string People, int Count)> Steppers => [("adults", SignUp!.Adults), ("children", SignUp.Children)];

    private List<Choice> Tongues =>
        [new(PaperStrip.NoInterpreter, W["moments.paper-no-interpreter"]), .. InterpreterTongues.Of(Speaking).All.Select(tag => new Choice(tag, W[$"languages.{tag}"]))];

    private List<Choice> Hopes => [.. Speaking.Words.Ids("hopes").Select(id => new Choice(id, W[$"hopes.{id}"], Picture: Pictures.Find($"hopes.{id}")))];

    private string Note => SignUp switch
    {
        { State: SignUpState.NotComing } => W["moments.paper-said-not"],
        { State: SignUpState.Waiting } => Said("moments.paper-said-waiting"),
        _ => Said("moments.paper-said-comes"),
    };

    private string Said(string key) => SignUp!.Interpreter is { } tag
        ? $"{W[key]} · {W.Of("moments.who-interpreter", ("language", W[$"languages.{tag}"]))}"
        : W[key];

    private string Labelled(string key) => $"{W[key]}: {Who}";
}
