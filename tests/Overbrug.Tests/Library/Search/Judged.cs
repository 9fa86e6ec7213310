namespace Overbrug.Tests.Library.Search;

/// <summary>A question with what it should find. They were written before the search was tuned; half of them was never looked at while tuning.</summary>
sealed record Judged(string Query, string[] Expected, string Set)
{
    private const int Shown = 10;

    public static IReadOnlyList<Judged> All { get; } = [.. File.ReadAllLines(Path.Combine(Shelf.Here, "judged.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new Judged(cells[0], cells[1].Split(' '), cells[2]))];

    public IEnumerable<string> Missed => Expected.Except(Shelf.Shipped.Found(Query));

    /// <summary>The part of what was expected that stands among the first ten.</summary>
    public double Recall => (double)(Expected.Length - Missed.Count()) / Math.Min(Shown, Expected.Length);
}
