using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;

namespace Overbrug.Library.Suggesting;

/// <summary>Anyone tells the editors what is not right in an item, or what they think of it.</summary>
public partial class SuggestAboutItem
{
    private SuggestionForm form = null!;

    [Inject]
    public SendingSuggestion Sending { get; set; } = null!;

    private bool KindIsWrong => Problem(form, "Kind") is not null;

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}/suggest", language);

    protected override Task OpenAsync(Resource item)
    {
        form = new SuggestionForm(item);
        return Task.CompletedTask;
    }

    private async Task SendAsync()
    {
        if (!form.Read(Http))
        {
            return;
        }

        if (await Sending.SendAsync(Http, form, Cancel))
        {
            Navigation.NavigateTo(SuggestionFrame.After(Url(Slug, Speaking.Page)));
            return;
        }

        form.Postpone(Http);
    }
}
