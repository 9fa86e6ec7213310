using Overbrug.Families;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>Forgets a phone and says once, on this page and in no address, with which code the family comes back.</summary>
public partial class ForgettingPage
{
    private IReadOnlyList<string> forgotten = [];

    protected override Task LoadAsync(Doorway door)
    {
        ParentCache.DoNotKeep(Http);
        return Task.CompletedTask;
    }

    private void Forget()
    {
        forgotten = FamilyCookie.Codes(Http);
        FamilyCookie.Forget(Http);
        if (forgotten.Count == 0)
        {
            Navigation.NavigateTo(Schools.Done.At(Door!.Url(Speaking.Page), "forget-done"));
        }
    }
}
