using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>What a class page shows, read once; and what of it is one family's own, so that families who would see the same get one drawing.</summary>
public sealed class ClassReading(OverbrugDb db, KeptReads reads, AliasNames names, Drawings drawings, Speaking speaking, TimeProvider clock)
{
    private const int DaysAnAnswerStays = 30;

    private static readonly KeptQuery<Func<OverbrugDb, Guid, DateTime, IAsyncEnumerable<Ask>>> Answered = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid family, DateTime since) =>
        db.Set<Ask>().AsNoTracking().Where(a => a.FamilyId == family && a.AnsweredAt > since).OrderByDescending(a => a.AnsweredAt).Take(3)));

    private bool isRead;

    /// <summary>With nobody before it when the page is drawn for many. Null when the code opens nothing.</summary>
    public Doorway? Door { get; private set; }

    public MomentBoard Board { get; private set; } = new([], null);

    /// <summary>What the team answered to this family's wishes of late.</summary>
    public IReadOnlyList<Ask> Answers { get; private set; } = [];

    public async Task<Doorway?> OpenAsync(HttpContext http)
    {
        Door ??= await Doorway.OpenAsync(db, http, http.GetRouteValue("Code") as string, clock);
        return Door;
    }

    public async Task ReadAsync(CancellationToken cancel)
    {
        if (Door is { } door && !isRead)
        {
            isRead = true;
            Board = await MomentBoard.OfAsync(db, reads, door, door.School.LocalNow(clock), cancel);
            Answers = door.Family is null ? [] : await Answered.For(db)(db, door.Family.Id, clock.GetUtcNow().UtcDateTime.AddDays(-DaysAnAnswerStays)).ToListAsync(cancel);
        }
    }

    /// <summary>Null when the page is this reader's alone, or the same for everyone (<see cref="ParentCache"/>).</summary>
    public async Task<Drawing?> DrawingAsync(HttpContext http)
    {
        if (http.Request.QueryString.HasValue || await OpenAsync(http) is not { Family: { Code: { } code } family } door
            || !(speaking.Page.IsDutch || door.School.Languages.Contains(speaking.Page.Tag)))
        {
            return null;
        }

        await ReadAsync(http.RequestAborted);
        if (Answers.Count > 0)
        {
            return null;
        }

        ParentCache.DoNotKeep(http);
        drawings.Inline = true;
        Door = door.ForNobody();
        return new Drawing(Key(door), new Dictionary<string, string>
        {
            [Family.Nobody.Code!] = code,
            [Code.Display(Family.Nobody.Code!)] = Code.Display(code),
            [AliasTongues.Gap] = AliasTongues.Badge(drawings, names, speaking, family.Alias).Value,
        });
    }

    // a family that said the same about the same moments sees the same page this minute
    private string Key(Doorway door) => string.Join('|',
    [
        speaking.Page.Tag, door.ByCard ? "card" : door.Code, door.School.LocalNow(clock).ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture), door.School.Name,
        .. door.Groups.Select(group => $"{group.Id}{door.KnownIn.Contains(group.Id)}{group.Pictogram}{group.Name}"),
        .. Board.Coming.Select(view => view.Shown),
        Board.ToLookBackOn is { } past ? $"{past.Id} {past.Version}" : "",
    ]);
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ClassDrawnOnceAttribute : DrawnOnceAttribute
{
    public override Task<Drawing?> ReadAsync(HttpContext http) => http.RequestServices.GetRequiredService<ClassReading>().DrawingAsync(http);
}
