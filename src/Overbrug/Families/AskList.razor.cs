using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;

namespace Overbrug.Families;

/// <summary>What parents of one's own classes ask, wish and offer; what waits longest stands first.</summary>
public partial class AskList
{
    private AskFilter Filter { get; set; } = new();

    private List<Ask> Asks { get; set; } = [];

    private int Open { get; set; }

    public static string Url() => "/asks";

    protected override async Task OnInitializedAsync()
    {
        if (!Actor.MeetsFamilies)
        {
            Navigation.NotFound();
            return;
        }

        Filter = AskFilter.From(Http.Request.Query);
        Asks = await Filter.PageOf(Ask.VisibleTo(Db, Actor).AsNoTracking()).Include(a => a.Family).Include(a => a.ClassGroup).ToListAsync(Cancel);
        Open = await Ask.VisibleTo(Db, Actor).CountAsync(a => a.AnsweredAt == null, Cancel);
    }

    /// <summary>Only what a phone dials.</summary>
    internal static string Dialled(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));

    private static string Act(Ask ask) => ask.IsOpen ? "asks.answer" : "asks.look";

    /// <summary>For who hears one link after another: "Antwoord: blauwe vis".</summary>
    private string Labelled(Ask ask) => $"{W[Act(ask)]}: {(ask.Family is { } family ? Names.Say(family.Alias) : W["asks.someone"])}";

    private string Note(Ask ask) => string.Join(" · ", new[]
    {
        Bidi.Isolate(ask.ClassGroup.Name, W.Language),
        W.Of("asks.on", ("day", ask.AskedOn)),
        W.Knows($"languages.{ask.Language}") ? W.Of("asks.reads", ("language", W[$"languages.{ask.Language}"])) : null,
        ask.Number is not null ? W.Of("asks.call-before", ("day", ask.EraseContactOn)) : null,
    }.OfType<string>());
}
