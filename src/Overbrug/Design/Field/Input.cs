using Microsoft.AspNetCore.Components;

namespace Overbrug.Design;

/// <summary>What every input knows: its name in the form, its words, its value as posted and what is wrong with it.</summary>
public abstract class Input : ComponentBase
{
    /// <summary>The name in the posted form.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>The element's id; the name, made safe, when absent.</summary>
    [Parameter] public string? Id { get; set; }

    /// <summary>The question, in words.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>A line under the label.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>The value shown: as stored, or as posted when something was wrong.</summary>
    [Parameter] public string? Value { get; set; }

    /// <summary>What is wrong and what to do; null when all is well.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>maxlength, autocomplete, inputmode and other attributes of the input.</summary>
    [Parameter(CaptureUnmatchedValues = true)] public Dictionary<string, object>? Rest { get; set; }

    /// <summary>The id of the input itself.</summary>
    protected string InputId => Id ?? IdOf(Name);

    /// <summary>The hint and the error, for aria-describedby.</summary>
    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => $"{InputId}-hint",
        (null, not null) => $"{InputId}-error",
        _ => $"{InputId}-hint {InputId}-error",
    };

    /// <summary>For aria-invalid.</summary>
    protected string? Invalid => Error is null ? null : "true";

    /// <summary>The id an input gets from its name: <c>Form.Title</c> becomes <c>form-title</c>.</summary>
    public static string IdOf(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
}
