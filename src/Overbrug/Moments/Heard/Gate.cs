namespace Overbrug.Moments.Heard;

/// <summary>The one way out for what families said. See README.md.</summary>
public static class Gate
{
    /// <summary>Fewer people than this are never told about.</summary>
    public const int Fewest = 5;

    private const int Whole = (int)Share.NearlyAll;

    /// <summary>The batch that the next answers join, given how many people each batch has: a full one is never added to.</summary>
    public static int Open(IReadOnlyDictionary<int, int> people)
    {
        var last = people.Count == 0 ? 0 : people.Keys.Max();
        return people.GetValueOrDefault(last) < Fewest ? last : last + 1;
    }

    /// <summary>Only full batches are told, each in words before they are put together, so that no two tellings can be subtracted.</summary>
    public static Told Tell(IEnumerable<Batch> batches)
    {
        var full = batches.Where(batch => batch.People >= Fewest).ToList();
        var people = full.Sum(batch => batch.People);
        var shares = full.SelectMany(batch => batch.Picked.Keys).Distinct()
            .Select(choice => (Choice: choice, Weight: full.Sum(batch => batch.People * (int)ShareOf(batch.Picked.GetValueOrDefault(choice), batch.People))))
            .Select(said => (said.Choice, said.Weight, Share: Nearest(said.Weight, people))).Where(said => said.Share > Share.HardlyAnyone)
            .OrderByDescending(said => said.Share).ThenBy(said => said.Choice, StringComparer.Ordinal);
        return new(people, [.. shares.Select(said => (said.Choice, said.Share))]);
    }

    /// <summary>One person more or less makes no difference at both ends: nobody's answer follows from "everybody" or "nobody".</summary>
    public static Share ShareOf(int picked, int people) => picked switch
    {
        <= 1 => Share.HardlyAnyone,
        _ when picked >= people - 1 => Share.NearlyAll,
        _ => (Share)Math.Clamp(Rounded(Whole * picked, people), (int)Share.Few, (int)Share.Most),
    };

    private static Share Nearest(int weight, int people) => (Share)Rounded(weight, people);

    private static int Rounded(int part, int of) => ((2 * part) + of) / (2 * of);
}
