using System.Diagnostics;
using Overbrug.Library.Search;
using Overbrug.Platform;

namespace Overbrug.Benchmarks.Library;

/// <summary>The search of the library beside SQLite FTS5 and PostgreSQL, over the same questions to the same records.</summary>
internal static class LibraryBench
{
    private const int Small = 1_000;
    private static readonly int Records = Setting.Number("BENCH_RECORDS", 100_000);
    private static readonly int Rounds = Setting.Number("BENCH_ROUNDS", 5);

    public static async Task RunAsync(string? file)
    {
        var thesaurus = Thesaurus.Read(ContentFile.ReadTable(Path.Combine("content", "library", "thesaurus.txt")));
        var small = Own(new(Small, thesaurus), thesaurus, out _, out _);
        var library = new MadeUpLibrary(Records, thesaurus);
        var own = Own(library, thesaurus, out var seconds, out var bytes);
        var typed = Questions.For(library).Select(question => (question.Sort, Words: Asked.Words(question.Query))).Where(question => question.Words is not null).Select(question => (question.Sort, question.Words!)).ToList();
        var others = new List<(string Name, Timed Timed)>();
        using (var sqlite = new SqliteSearch(library.Entries))
        {
            others.Add(("SQLite FTS5", Timed.Of(typed, words => sqlite.Ask(words), 1)));
        }

        if (Environment.GetEnvironmentVariable("OVERBRUG_TEST_POSTGRES") is { Length: > 0 } address)
        {
            using var postgres = new PostgresSearch(address, library.Entries);
            others.Add(("PostgreSQL", Timed.Of(typed, words => postgres.Ask(words), 1)));
        }

        var report = LibraryReport.Of(Records, Small, own, small, others, seconds, bytes);
        Console.WriteLine(report);
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await File.WriteAllTextAsync(file, report);
        }
    }

    private static Timed Own(MadeUpLibrary library, Thesaurus thesaurus, out double seconds, out long bytes)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begun = Stopwatch.GetTimestamp();
        var index = LibraryIndex.Build(library.Entries, thesaurus);
        seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / library.Entries.Length;
        var questions = Questions.For(library);
        Timed.Of(questions, query => index.Find(query), Rounds);
        return Timed.Of(questions, query => index.Find(query), Rounds);
    }
}
