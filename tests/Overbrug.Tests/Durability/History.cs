namespace Overbrug.Tests.Durability;

/// <summary>Deeds done at once, each with its answer: could they have been done one after another?</summary>
internal static class History
{
    /// <summary>Whether some order of the deeds gives each its answer and ends as told.</summary>
    public static bool CouldBe(SignUpModel before, IReadOnlyList<Deed> deeds, string told)
    {
        if (deeds.Count == 0)
        {
            return before.Told == told;
        }

        for (var i = 0; i < deeds.Count; i++)
        {
            var (after, answer) = before.Do(deeds[i]);
            if (answer == deeds[i].Answer && CouldBe(after, [.. deeds.Where((_, at) => at != i)], told))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In plain words, for whoever reads a failure.</summary>
    public static string Tell(SignUpModel before, IEnumerable<Deed> deeds, string told) =>
        $"before {before.Told}\n{string.Join('\n', deeds.Select(d => $"  {SignUpModel.Name(d)} {d.Verb} {d.Number} {d.Key:N}: {d.Answer}"))}\nafter {told}";
}
