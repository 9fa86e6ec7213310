using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Visions;

namespace Overbrug.Front.Waiting;

/// <summary>How what waits is said.</summary>
internal static class TodayWords
{
    public static string Named(this Moment moment, WordsIn words) =>
        moment.Title.Length > 0 ? moment.Title : words[$"kinds.{moment.Kind}"];

    /// <summary>"Morgen: samen soep maken".</summary>
    public static string Announced(this Moment moment, DateOnly today, WordsIn words) => (moment.Day.DayNumber - today.DayNumber) switch
    {
        0 => words.Of("today.moment-today", ("title", moment.Named(words)), ("start", moment.Starts)),
        1 => words.Of("today.moment-tomorrow", ("title", moment.Named(words)), ("start", moment.Starts)),
        _ => words.Of("today.moment-later", ("title", moment.Named(words)), ("day", moment.Day), ("start", moment.Starts)),
    };

    /// <param name="hasClasses">the reader has classes: theirs are said apart when others come too</param>
    public static string InWords(this MomentCount who, bool hasClasses, WordsIn words) => string.Join(" · ", new[]
    {
        hasClasses && who.Mine < who.Families ? words.Of("today.families-mine", ("mine", who.Mine), ("n", who.Families)) : words.Of("today.families", ("n", who.Families)),
        who.Families == 0 ? null : words.Of("today.adults", ("n", who.Adults)),
        who.Children == 0 ? null : words.Of("today.children", ("n", who.Children)),
        who.Waiting == 0 ? null : words.Of("today.waiting-list", ("n", who.Waiting)),
        who.Interpreters.Count == 0 ? null : words.Of("today.interpreter", ("languages", words.List(who.Interpreters.Keys.Select(l => words[$"languages.{l}"]).Order(StringComparer.Ordinal)))),
    }.OfType<string>());

    public static string Since(DateOnly day, DateOnly today, WordsIn words) =>
        words.Of("today.since", ("n", Math.Max(0, today.DayNumber - day.DayNumber)));

    public static string Name(Layer layer, WordsIn words) => words[layer switch
    {
        Layer.Interest => "today.layer-interest",
        Layer.Communication => "today.layer-communication",
        Layer.Presence => "today.layer-presence",
        _ => "today.layer-participation",
    }];

    public static string Name(StoryKind kind, WordsIn words) => words[kind switch
    {
        StoryKind.Success => "today.story-success",
        StoryKind.Threshold => "today.story-threshold",
        StoryKind.Pitfall => "today.story-pitfall",
        _ => "today.story-idea",
    }];
}
