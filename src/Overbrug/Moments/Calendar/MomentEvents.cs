using Overbrug.Languages;
using Overbrug.Platform.Web.Calendar;
using Overbrug.Schools;

namespace Overbrug.Moments.Calendar;

/// <summary>Moments as calendars write them: Dutch first, then the language asked for.</summary>
/// <param name="page">Where the class reads more.</param>
/// <param name="host">What makes the ids unique in the world.</param>
internal sealed class MomentEvents(Words words, Language language, School school, string page, string host)
{
    private const string Elsewhere = "other";

    public CalendarEvent Write(Moment moment) =>
        new($"{moment.Id}@{host}", moment.CancelledAt ?? moment.PublishedAt!.Value, moment.LocalStart, moment.LocalEnd, Summary(moment))
        {
            Description = Both("\n\n", moment, Description),
            Location = Place(moment),
            Url = new Uri(page),
            Sequence = moment.Sequence,
            Status = moment.State == MomentState.Cancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed,
        };

    /// <summary>What kind of moment in both languages, then the team's own title, which is Dutch only.</summary>
    private string Summary(Moment moment) =>
        string.Join(" · ", new[] { Both(" · ", moment, Kind), moment.Title }.Where(part => part.Length > 0));

    private static string Kind(WordsIn words, Moment moment)
    {
        var what = words[$"kinds.{moment.Kind}"];
        return moment.State == MomentState.Cancelled ? words.Of("paper.calendar-cancelled", ("what", what))
            : moment.HasMoved ? words.Of("paper.calendar-moved", ("what", what)) : what;
    }

    private static string Description(WordsIn words, Moment moment) => moment.CancelReason is { } why && words.Knows($"cancelled.{why}") ? words[$"cancelled.{why}"] :
        string.Join("\n", moment.Bring.Select(id => words[$"bring.{id}"]).Prepend(words["parents.bring"] + ":").Take(moment.Bring.Count == 0 ? 0 : int.MaxValue)
            .Concat(PracticalWords.Of(words, moment)));

    /// <summary>A place at school is no place without the school.</summary>
    private string? Place(Moment moment)
    {
        var lines = MomentPlace.Lines(words.In(words.Languages.Dutch), moment);
        var isAtSchool = !Moment.OutsideSchool.Contains(moment.PlaceKind) && moment.PlaceKind != Elsewhere;
        return lines.Count == 0 ? null : string.Join(", ", isAtSchool ? [.. lines, school.Name, school.Town] : lines);
    }

    private string Both(string between, Moment moment, Func<WordsIn, Moment, string> say)
    {
        var dutch = say(words.In(words.Languages.Dutch), moment);
        return language.IsDutch || dutch.Length == 0 ? dutch : dutch + between + say(words.In(language), moment);
    }
}
