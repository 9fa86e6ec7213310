using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools;

/// <summary>What every page of the team has at hand: who asks, the words in their language, the database and the clock.</summary>
public abstract class TeamPage : ComponentBase
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public OverbrugDb Db { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Inject]
    public TimeProvider Clock { get; set; } = null!;

    /// <summary>Set by the gate before any team page is reached.</summary>
    protected Actor Actor => Http.Actor();

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

    protected DateOnly Today => Actor.School.Today(Clock);

    protected CancellationToken Cancel => Http.RequestAborted;

    /// <summary>The record, or null after the answer became 404: a page then renders nothing.</summary>
    protected T? Found<T>(T? record)
        where T : class
    {
        if (record is null)
        {
            Navigation.NotFound();
        }

        return record;
    }

    /// <summary>Goes to another page, which says in a sentence (<c>room.done-…</c>) what was done.</summary>
    protected void GoTo(string url, string? done = null) =>
        Navigation.NavigateTo(done is null ? url : Done.At(url, done));

    /// <summary>Everything that is wrong, field and sentence, for the summary above a form.</summary>
    protected IReadOnlyList<KeyValuePair<string, string>> Problems(Form form) =>
        [.. form.Errors.Select(error => KeyValuePair.Create(error.Field, W.Of(error.Key, error.Arguments)))];

    /// <summary>What is wrong with a field, in words; null when nothing is.</summary>
    protected string? Problem(Form form, string field) =>
        form.Errors.FirstOrDefault(e => e.Field == field) is { } error ? W.Of(error.Key, error.Arguments) : null;
}
