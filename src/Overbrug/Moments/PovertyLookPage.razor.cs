namespace Overbrug.Moments;

/// <summary>Looks at what a moment asks of a family with little money, time or help, before it is published.</summary>
public partial class PovertyLookPage
{
    private PovertyLookForm Form { get; } = new();

    public static string Url(Guid id) => $"/moments/{id}/poverty-look";

    protected override Task PrepareAsync(Moment moment)
    {
        Form.From(moment);
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (Moment is null || !Form.Read(Http) || !IsFresh(Form, Form.Version))
        {
            return;
        }

        Form.ApplyTo(Moment);
        if (await SaveAsync(Form, "moment.looked-at"))
        {
            GoTo(MomentPage.Url(Id), !Moment.PovertyLook.IsDone ? "moments.done-look-kept" : Moment.IsDraft ? "moments.done-looked" : "moments.done-changed");
        }
    }
}
