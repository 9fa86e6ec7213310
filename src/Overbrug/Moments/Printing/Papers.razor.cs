using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Front.Printing;

namespace Overbrug.Moments.Printing;

/// <summary>Every sheet of a moment, from the poster at the gate to the evaluation.</summary>
public partial class Papers
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private IEnumerable<(string Url, string Key, string Picture)> Sheets
    {
        get
        {
            yield return (PosterPage.Url(Moment!), "sheets.poster", "print");
            yield return (PackPage.Url(Moment!), "sheets.pack", "print");
            if (Moment!.IsMetBy(Actor))
            {
                yield return (MomentCardsPage.Url(Moment), "sheets.cards", "card");
                yield return (DayListPage.Url(Moment), "sheets.day-list", "together");
            }

            yield return (PreparationPage.Url(Moment), "sheets.preparation", "write");
            yield return (TalkPage.Url(Moment), "sheets.talk", "talked-together");
            yield return (NotesPage.Url(Moment), "sheets.notes", "write");
            yield return (EvaluationPaper.Url(Moment), "sheets.evaluation", "look");
        }
    }

    public static string Url(Guid moment) => $"/moments/{moment}/print";

    protected override async Task OnInitializedAsync() =>
        Moment = Found(await Moment.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id, Cancel));
}
