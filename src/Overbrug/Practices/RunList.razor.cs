using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Practices;

/// <summary>The runs of the school that are going on, or those that ended.</summary>
public partial class RunList
{
    private const int PageSize = 30;

    private List<Run>? runs;
    private Progress? progress;
    private bool hasMore;

    public static string Url(bool ended = false, int page = 1) => (ended, page) switch
    {
        (false, 1) => "/runs",
        (true, 1) => "/runs?ended=true",
        _ => $"/runs?ended={(ended ? "true" : "false")}&page={page}",
    };

    [Inject]
    public MethodShelf Shelf { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "ended")]
    public string? EndedAsked { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    private bool Ended => EndedAsked == "true";

    private int Page => int.TryParse(PageAsked, out var page) ? Math.Clamp(page, 1, 1000) : 1;

    private Dictionary<string, Method> Methods { get; } = [];

    protected override async Task OnInitializedAsync()
    {
        if (Found(Actor.JoinsRuns ? Actor : null) is null)
        {
            return;
        }

        var found = await Run.VisibleTo(Db, Actor).Where(r => r.EndedAt == null != Ended).AsNoTracking().AsSplitQuery()
            .Include(r => r.ClassGroup).Include(r => r.Activities)
            .OrderByDescending(r => r.StartedAt).ThenBy(r => r.Id).Skip((Page - 1) * PageSize).Take(PageSize + 1).ToListAsync(Cancel);
        hasMore = found.Count > PageSize;
        var shown = found.Take(PageSize).ToList();
        var hashes = shown.Select(r => r.MethodHash).Distinct().ToList();
        foreach (var version in await Db.Set<MethodVersion>().AsNoTracking().Where(v => hashes.Contains(v.Hash)).ToListAsync(Cancel))
        {
            Methods[version.Hash] = version.Read();
        }

        progress = await Progress.OfAsync(Db, Actor, [.. shown.Select(r => r.Id)], Cancel);
        runs = shown;
    }

    /// <summary>Those of one's own classes, then the others.</summary>
    private List<IGrouping<bool, Run>> Groups => [.. runs!.GroupBy(run => Actor.BelongsTo(run.ClassGroupId)).OrderByDescending(group => group.Key)];
}
