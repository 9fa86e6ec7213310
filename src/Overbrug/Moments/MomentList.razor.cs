using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>The school's moments by week: what comes, what is past, what is not published yet.</summary>
public partial class MomentList
{
    private MomentFilter Filter { get; set; } = new();

    private List<ClassGroup> Groups { get; set; } = [];

    /// <summary>The classes of this year, to choose from.</summary>
    private IEnumerable<ClassGroup> Offered => Groups.Where(c => c.IsOf(SchoolYear.Of(Today)) || c == Filter.Class);

    private List<Moment> Moments { get; set; } = [];

    private Dictionary<Guid, MomentCount> Counts { get; set; } = [];

    public static string Url() => "/moments";

    protected override async Task OnInitializedAsync()
    {
        Groups = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().OrderBy(c => c.Name).ToListAsync(Cancel);
        Filter = MomentFilter.From(Http.Request.Query, Groups);
        Moments = await Filter.PageOf(Moment.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.Classes), Actor.School.LocalNow(Clock)).AsSplitQuery().ToListAsync(Cancel);
        if (Actor.MeetsFamilies)
        {
            Counts = await MomentCount.OfAsync(Db, [.. Moments.Where(m => m.Door == Door.SignUp).Select(m => m.Id)], Cancel);
        }
    }

    private string Named(Moment moment) =>
        W.List(Groups.Where(c => moment.Classes.Any(link => link.ClassGroupId == c.Id)).Select(c => Bidi.Isolate(c.Name, W.Language)));

    private string? Note(Moment moment)
    {
        var count = Counts.GetValueOrDefault(moment.Id, MomentCount.None);
        return moment switch
        {
            { IsDraft: true } or { State: MomentState.Cancelled } => null,
            { Door: Door.Open } => W["moments.open-door"],
            _ when !Actor.MeetsFamilies => null,
            _ => string.Join(" · ", new[] { count.Describe(W), moment.Room(count, W) }.OfType<string>()),
        };
    }
}
