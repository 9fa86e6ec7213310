using Overbrug.Languages;
using Overbrug.Platform.Web.Calendar;

namespace Overbrug.Moments.Calendar;

/// <summary>Moments as calendars write them: Dutch first, then the language asked for.</summary>
/// <param name="page">Where the class reads more.</param>
/// <param name="host">What makes the ids unique in the world.</param>
internal sealed class MomentEvents(Words words, Language language, string page, string host)
{
    public CalendarEvent Write(Moment moment) =>
        new($"{moment.Id}@{host}", moment.CancelledAt ?? moment.PublishedAt!.Value, moment.LocalStart, moment.LocalEnd, Both(" · ", moment, Summary))
        {
            Description = Both("\n\n", moment, Description),
            Location = Place(moment),
            Url = new Uri(page),
            Sequence = moment.Sequence,
            Status = moment.State == MomentState.Cancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed,
        };

    private static string Summary(WordsIn words, Moment moment)
    {
        var what = words[$"kinds.{moment.Kind}"];
        return moment.State == MomentState.Cancelled ? words.Of("paper.calendar-cancelled", ("what", what))
            : moment.HasMoved ? words.Of("paper.calendar-moved", ("what", what)) : what;
    }

    private static string Description(WordsIn words, Moment moment) => moment.CancelReason is { } why && words.Knows($"cancelled.{why}") ? words[$"cancelled.{why}"] :
        string.Join("\n", moment.Bring.Select(id => words[$"bring.{id}"]).Prepend(words["parents.bring"] + ":").Take(moment.Bring.Count == 0 ? 0 : int.MaxValue)
            .Concat(PracticalWords.Of(words, moment)));

    private string? Place(Moment moment) => MomentPlace.Lines(words.In(words.Languages.Dutch), moment) is { Count: > 0 } lines ? string.Join(", ", lines) : null;

    private string Both(string between, Moment moment, Func<WordsIn, Moment, string> say)
    {
        var dutch = say(words.In(words.Languages.Dutch), moment);
        return language.IsDutch ? dutch : dutch + between + say(words.In(language), moment);
    }
}
