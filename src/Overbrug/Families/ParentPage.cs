using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Families;

/// <summary>What every page for parents has at hand. Nobody is signed in: an address with a code, or a phone that was remembered, opens it.</summary>
public abstract class ParentPage : ComponentBase
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public OverbrugDb Db { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public Drawings Drawings { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Inject]
    public TimeProvider Clock { get; set; } = null!;

    /// <summary>Draws once, when everything is read: on an engine that really waits, a half-read page would be drawn first.</summary>
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        OnInitialized();
        await OnInitializedAsync();
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    protected WordsIn W => Speaking.W;

    protected DateTime Now => Clock.GetUtcNow().UtcDateTime;

    protected CancellationToken Cancel => Http.RequestAborted;

    /// <summary>The key of the sentence about what is wrong with a field; null when nothing is.</summary>
    protected static string? Problem(Form form, string field) => form.Errors.FirstOrDefault(e => e.Field == field)?.Key;
}
