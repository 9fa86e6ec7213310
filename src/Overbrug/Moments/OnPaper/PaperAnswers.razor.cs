using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Moments.OnPaper;

/// <summary>The strips of the family cards, tapped in by the team: one tap a family, for most.</summary>
public partial class PaperAnswers
{
    private const string NewerParameter = "nieuwer";

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The family that said something itself since the page was made.</summary>
    [SupplyParameterFromQuery(Name = NewerParameter)]
    public string? Newer { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    private Moment? Moment { get; set; }

    private MomentCount Count { get; set; } = MomentCount.None;

    private List<Family> Families { get; set; } = [];

    private Dictionary<Guid, SignUp> Said { get; set; } = [];

    private Dictionary<string, int> Counted { get; set; } = [];

    private HopeForm Form { get; set; } = null!;

    public static string Url(Guid id, Alias? newer = null) => $"/moments/{id}/paper-answers{(newer is null ? "" : $"?{NewerParameter}={PaperStrip.Key(newer)}")}";

    protected override async Task OnInitializedAsync()
    {
        Form = new HopeForm(Speaking.Words.Ids("hopes"));
        var moment = Found(await PaperFamilies.Moments(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (moment is not null)
        {
            var families = await PaperFamilies.Of(Db, Actor, Id).AsNoTracking().ToListAsync(Cancel);
            Families = [.. families.OrderBy(f => Names.Say(f.Alias), StringComparer.Ordinal)];
            Said = await SignUp.VisibleTo(Db, Actor).AsNoTracking().Where(s => s.MomentId == Id).ToDictionaryAsync(s => s.FamilyId, Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
            Counted = await KeptCounts.HopesAsync(Db, Id, Cancel);
            Moment = moment;
        }
    }

    private async Task AddAsync()
    {
        if (Moment is null || !Form.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(Id, Cancel);
        Counted = await KeptCounts.HopesAsync(Db, Id, Cancel);
        if (Form.Seen != Counted.Values.Sum())
        {
            Form.Refuse(Http, "Seen", "moments.fix-counted");
            return;
        }

        foreach (var (hope, families) in Form.Counts)
        {
            await Tallies.AddAsync(Db, Moment, KeptCounts.Hope, hope, families, Cancel);
        }

        Db.Record(Actor.Did("moment.paper-counted", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        GoTo(Url(Id), "moments.done-counted");
    }
}
