using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

/// <summary>One word in the language of the page; wrapped with <c>lang</c> and <c>dir</c> only where it is not in that language.</summary>
public sealed class Say : IComponent
{
    RenderHandle handle;

    [Inject] public Speaking Speaking { get; set; } = null!;

    [Parameter, EditorRequired] public string Key { get; set; } = "";
    [Parameter] public (string Name, object? Value)[] Args { get; set; } = [];

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(builder => builder.AddContent(0, Tongues.One(Speaking.W.Say(Key, Args), Speaking.Page)));
        return Task.CompletedTask;
    }
}
