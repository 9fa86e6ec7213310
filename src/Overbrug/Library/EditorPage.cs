using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library;

/// <summary>A page for the editors of the library. For anyone else it is not there.</summary>
public abstract class EditorPage : TeamPage
{
    protected User Me => Http.Account();

    /// <summary>An editor need not be in a school, so the day is that of UTC.</summary>
    protected new DateOnly Today => DateOnly.FromDateTime(Now);

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

    protected void Record(string what, Guid? subjectId) => Db.Record(new Event(null, Me.Id, what, subjectId, Now));
}
