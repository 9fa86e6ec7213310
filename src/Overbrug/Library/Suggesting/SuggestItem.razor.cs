using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Library.Suggesting;

/// <summary>Anyone tells the editors what should be in the library.</summary>
public partial class SuggestItem
{
    private SuggestionForm? form;

    [Inject]
    public SendingSuggestion Sending { get; set; } = null!;

    public static string Url(Language? language = null) => At("/library/suggest", language);

    protected override void OnInitialized()
    {
        if (Asked is null)
        {
            Navigation.NotFound();
            return;
        }

        form = new SuggestionForm(null);
    }

    private async Task SendAsync()
    {
        if (!form!.Read(Http))
        {
            return;
        }

        if (await Sending.SendAsync(Http, form, Cancel))
        {
            Navigation.NavigateTo(SuggestionFrame.After(Url(Speaking.Page)));
            return;
        }

        form.Postpone(Http);
    }
}
