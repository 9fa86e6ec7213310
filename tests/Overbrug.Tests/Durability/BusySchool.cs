using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>A school whose families say that they come, some with a card and some without, to a program that may die at any moment.</summary>
internal sealed class BusySchool : IAsyncDisposable
{
    private const int Moments = 16;
    private static readonly string[] Colours = ["blue", "green", "red", "pink", "orange"], Things = ["fish", "owl", "bee", "frog", "whale"];
    private readonly Site site = new() { Clock = { Now = TimeProvider.System.GetUtcNow() } };
    private readonly ConcurrentQueue<Word> toSend = [];

    private School school = null!;
    private ClassGroup group = null!;
    private Moment first = null!;

    public Words Words { get; } = new();

    public string Folder => site.DataFolder;

    /// <summary>A word that nobody sent before.</summary>
    public Word Next() => toSend.TryDequeue(out var word) ? word : throw new InvalidOperationException("Everyone said that they come");

    /// <summary>A word of a family that has no card.</summary>
    public Word Newcomer() => new(group.Code!, first.Id, Newcomer: true);

    public static async Task<BusySchool> OpenAsync(int newcomers)
    {
        var (busy, random) = (new BusySchool(), new Random(18));
        var given = busy.site.Given();
        busy.school = await given.School();
        busy.group = await given.Class(busy.school);
        var cards = new List<Family>();
        foreach (var (colour, thing) in Colours.SelectMany(colour => Things.Select(thing => (colour, thing))))
        {
            cards.Add(await given.Family(busy.group, colour, thing));
        }

        var moments = new List<Moment>();
        for (var i = 0; i < Moments; i++)
        {
            moments.Add(await given.Moment(busy.school, busy.group, m => m.Places = Moment.MostPlaces));
        }

        busy.first = moments[0];
        var known = moments.SelectMany(moment => cards.Select(card => new Word(card.Code!, moment.Id, Newcomer: false)));
        var unknown = Enumerable.Range(0, newcomers).Select(i => new Word(busy.group.Code!, moments[i % Moments].Id, Newcomer: true));
        foreach (var word in known.Concat(unknown).OrderBy(_ => random.Next()))
        {
            busy.toSend.Enqueue(word);
        }

        return busy;
    }

    public Task<Serving> ServeAsync(string shell = "true", params (string Name, string Value)[] environment)
    {
        // nobody but the program itself has the file open, so it is the program that mends it
        SqliteConnection.ClearAllPools();
        return Serving.StartAsync(site.Settings, shell, environment);
    }

    /// <summary>What was acknowledged is there once, what was not is there once or not at all, nothing is there by half, and the file is whole.</summary>
    public async Task CheckAsync()
    {
        var said = (await site.All<SignUp>()).ConvertAll(s => s.ActKey);
        Assert.Distinct(said);
        Assert.Empty(Words.Acknowledged.Select(word => word.Key).Except(said));
        Assert.Empty(said.Except(Words.Acknowledged.Concat(Words.Unanswered).Select(word => word.Key)));
        var newcomers = Words.Acknowledged.Concat(Words.Unanswered).Where(word => word.Newcomer).Select(word => word.Key);
        Assert.Equal((Colours.Length * Things.Length) + newcomers.Intersect(said).Count(), (await site.All<Family>()).Count);
        if (!TestDatabase.IsPostgres)
        {
            Assert.Equal(["ok"], await site.Read(db => db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync()));
            Assert.Empty(await site.Read(db => db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync()));
        }
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
