using Microsoft.AspNetCore.Components;

namespace Overbrug.Design;

/// <summary>An input with a list to choose from.</summary>
public abstract class ChoiceInput : Input
{
    /// <summary>What there is to choose.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The id of one choice; the first carries the input's own id, so that an error summary can point to it.</summary>
    protected string ChoiceId(int index) => index == 0 ? InputId : $"{InputId}-{index}";
}

/// <summary>One thing to choose: the value posted, its words, and if useful a line under it and a pictogram.</summary>
public sealed record Choice(string Value, string Words, string? Hint = null, string? Picture = null);
