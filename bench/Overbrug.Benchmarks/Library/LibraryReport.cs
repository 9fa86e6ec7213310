namespace Overbrug.Benchmarks.Library;

/// <summary>The table people read, and one line per sort of question.</summary>
internal static class LibraryReport
{
    private const double Slowest = 15;
    private const double Growth = 3;

    public static string Of(int records, int fewer, Timed own, Timed small, IReadOnlyList<(string Name, Timed Timed)> others, double seconds, long bytes)
    {
        var sameQuestions = own.Without("no word and a facet");
        List<Measure> measures =
        [
            new($"slowest of a hundred, {records} records", own.P99, "ms", AtMost: Slowest, Detail: $"middle {own.Median:0.000} ms"),
            new($"the middle, {records} against {fewer} records", own.Median / small.Median, "", AtMost: Growth, Detail: $"{own.Median:0.000} against {small.Median:0.000} ms"),
            .. others.SelectMany(other => new Measure[]
            {
                new($"the middle, against {other.Name}", sameQuestions.Median / other.Timed.Median, "", AtMost: 1, Detail: $"{sameQuestions.Median:0.000} against {other.Timed.Median:0.000} ms"),
                new($"slowest of a hundred, against {other.Name}", sameQuestions.P99 / other.Timed.P99, "", AtMost: 1, Detail: $"{sameQuestions.P99:0.000} against {other.Timed.P99:0.000} ms"),
            }),
            new("memory of a record, without its text", bytes, "bytes"),
            new("making the index", seconds, "s"),
        ];
        var absent = others.Any(other => other.Name == "PostgreSQL") ? "" : "\nPostgreSQL was not there to be measured: it takes the programs of PostgreSQL in /usr/lib/postgresql.\n";
        return FormattableString.Invariant($"""
            # The search of the library

            {Report.MeasuredOn()}
            Ours gives facet counts, marks in all texts and forgives typing errors; the others give neither: twenty titles and a piece of text with marks. All run on one core.
            {absent}
            | what | measured | goal | reached | made of |
            |---|---:|---:|---|---|
            {string.Join('\n', measures.Select(Report.Row))}

            Milliseconds by sort of question, the middle and the slowest of a hundred:

            | question | ours | {string.Join(" | ", others.Select(other => other.Name))} |
            |---|---:|{string.Concat(others.Select(_ => "---:|"))}
            {string.Join('\n', own.Sorts.Select(sort => $"| {sort} | {string.Join(" | ", others.Select(other => other.Timed).Prepend(own).Select(timed => Cell(timed.Sort(sort))))} |"))}

            """);
    }

    private static string Cell(Timed timed) => timed.Times.Count == 0 ? "" : FormattableString.Invariant($"{timed.Median:0.000} · {timed.P99:0.000}");
}
