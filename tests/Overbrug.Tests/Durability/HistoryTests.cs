using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>whatever people do at once, it ends as if they had come one after another.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private const int Histories = 10, Bursts = 3, Deeds = 6, Cards = 4;

    // each look at the clock is later than the one before, so that it is plain who asked first
    private readonly Site site = new() { Clock = { Tick = TimeSpan.FromMilliseconds(1) } };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Whatever_families_and_a_teacher_do_at_once_could_have_happened_one_after_another()
    {
        var seed = Environment.TickCount;
        for (var i = 0; i < Histories; i++)
        {
            var random = new Random(seed + i);
            var played = await PlayedMoment.OfAsync(site, Cards, places: random.Next(1, 4));
            for (var burst = 0; burst < Bursts; burst++)
            {
                var (before, deeds) = (await played.NowAsync(), Some(random));
                await played.DoAsync(deeds);
                var after = (await played.NowAsync()).Told;
                Assert.True(History.CouldBe(before, deeds, after), $"seed {seed + i}, burst {burst}\n{History.Tell(before, deeds, after)}");
            }
        }
    }

    [Fact]
    public void A_history_in_which_the_last_place_went_twice_is_told_from_one_that_can_be()
    {
        var before = new SignUpModel(1, false, 0, System.Collections.Immutable.ImmutableSortedDictionary<string, Said>.Empty);
        Deed first = new(Verb.Come, 0, RandomKey.New()) { Answer = SignUpModel.Noted }, second = new(Verb.Come, 1, RandomKey.New()) { Answer = SignUpModel.Gone };
        Assert.True(History.CouldBe(before, [second, first], "1: card0 | card1 | "));
        Assert.False(History.CouldBe(before, [second, first], "1: card0 card1 |  | "));
        second.Answer = SignUpModel.Noted;
        Assert.False(History.CouldBe(before, [second, first], "1: card0 | card1 | "));
    }

    /// <summary>Some come, some withdraw, some tap twice, and now and then the number of places changes.</summary>
    private static List<Deed> Some(Random random)
    {
        var deeds = new List<Deed>();
        while (deeds.Count < Deeds)
        {
            var (card, key) = (random.Next(Cards), RandomKey.New());
            deeds.Add(random.Next(10) switch
            {
                < 2 => new Deed(Verb.Withdraw, card, key),
                2 => new Deed(Verb.ChangePlaces, null, key, random.Next(1, 5)),
                3 => new Deed(Verb.Come, null, key),
                4 when deeds.LastOrDefault(deed => deed.Verb == Verb.Come) is { } tapped => tapped with { Answer = "" },
                _ => new Deed(Verb.Come, card, key),
            });
        }

        return deeds;
    }
}
