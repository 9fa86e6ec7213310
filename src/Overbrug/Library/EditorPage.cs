using Overbrug.Schools;

namespace Overbrug.Library;

/// <summary>A page for the editors of the library. For anyone else it is not there.</summary>
public abstract class EditorPage : TeamPage
{
    protected sealed override async Task OnInitializedAsync()
    {
        if (Http.AccountOrNull() is not { IsEditor: true })
        {
            Navigation.NotFound();
            return;
        }

        await OpenAsync();
    }

    /// <summary>Reads what the page shows; called for editors only.</summary>
    protected virtual Task OpenAsync() => Task.CompletedTask;
}
