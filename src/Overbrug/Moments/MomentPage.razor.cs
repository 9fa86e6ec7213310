using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Everything about one moment, what it needs now and what else can be done with it.</summary>
public partial class MomentPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private IReadOnlyList<ClassGroup> Classes { get; set; } = [];

    private MomentCount Count { get; set; } = MomentCount.None;

    private MomentNext Next => MomentNext.Of(Moment!, Actor, Actor.School.LocalNow(Clock));

    private IEnumerable<(string Heading, IReadOnlyList<(string Url, string Key, string Picture)> Acts)> Groups => new ActsWithMoment(Moment!, Actor, Actor.School.LocalNow(Clock)).Groups;

    public static string Url(Guid id) => $"/moments/{id}";

    public static string Url(Moment moment) => Url(moment.Id);

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (Moment is not null)
        {
            var ids = Moment.Classes.Select(link => link.ClassGroupId).ToList();
            Classes = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
        }
    }
}
