using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Moments.Printing;

/// <summary>Everything of one moment that can be printed, and where paper answers are tapped in.</summary>
public partial class PaperPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    public static string Url(Guid id) => $"/moments/{id}/print";

    private IEnumerable<(string Heading, IReadOnlyList<(string Url, string Name, string What, string Picture)> Sheets)> Piles =>
    [
        ("sheets.in-one", [(Front.Printing.PackPage.Url(Moment!), "sheets.pack", "sheets.pack-what", "bag")]),
        ("sheets.for-parents", [
            (PosterPage.Url(Moment!), "sheets.poster", "sheets.poster-what", "gate"),
            .. OfFamilies((MomentCardsPage.Url(Moment!), "sheets.cards", "sheets.cards-what", "card"))]),
        ("sheets.for-team", [
            (Front.Printing.PreparationPage.Url(Moment!), "sheets.preparation", "sheets.preparation-what", "pencil"),
            .. OfFamilies((DayListPage.Url(Moment!), "sheets.day-list", "sheets.day-list-what", "yes")),
            (Front.Printing.TalkPage.Url(Moment!), "sheets.talk", "sheets.talk-what", "talk"),
            (NotesPage.Url(Moment!), "sheets.notes", "sheets.notes-what", "write"),
            (Front.Printing.EvaluationPaper.Url(Moment!), "sheets.evaluation", "sheets.evaluation-what", "talked-together")]),
    ];

    protected override async Task OnInitializedAsync() =>
        Moment = Found(await Moment.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id, Cancel));

    /// <summary>What holds aliases is for who meets those families.</summary>
    private IEnumerable<(string Url, string Name, string What, string Picture)> OfFamilies((string Url, string Name, string What, string Picture) sheet) =>
        Moment!.IsMetBy(Actor) ? [sheet] : [];
}
