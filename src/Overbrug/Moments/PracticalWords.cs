using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>What is good to know about a moment, in words; a price is said with its amount.</summary>
public static class PracticalWords
{
    public static IEnumerable<string> Of(WordsIn words, Moment moment) => moment.GoodToKnow.Select(id => Say(words, moment, id).Value);

    public static Text Say(WordsIn words, Moment moment, string id) => words.Say($"practical.{id}", ("price", moment.PovertyLook.AskedCents / 100m));
}
