using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>A page of one run. A write that comes after the run ended gets its form back, with a sentence and what was typed.</summary>
public abstract class PageOfRun : TeamPage
{
    [Parameter]
    public Guid Id { get; set; }

    protected async Task<RunView?> FindRunAsync() =>
        Found(await RunView.FindAsync(Db, Actor, Id, Cancel, writing: HttpMethods.IsPost(Http.Request.Method)));

    protected bool IsInTime(RunView view, Form form, string field)
    {
        if (!view.Run.IsOpen)
        {
            form.Refuse(Http, field, "runs.too-late");
        }

        return view.Run.IsOpen;
    }
}
