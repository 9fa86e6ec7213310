using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>Says that a moment does not take place, and why.</summary>
public partial class CancelMoment
{
    private CancelForm Form { get; set; } = null!;

    public static string Url(Guid id) => $"/moments/{id}/cancellation";

    protected override Task PrepareAsync(Moment moment)
    {
        Form = new CancelForm(Speaking.Words.Ids("cancelled"));
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (Moment is null || !Form.Read(Http) || !IsFresh(Form, Form.Version))
        {
            return;
        }

        Moment.Cancel(Form.Reason!, Now);
        if (await SaveAsync(Form, "moment.cancelled"))
        {
            GoTo(MomentPage.Url(Id), "moments.done-cancelled");
        }
    }
}
