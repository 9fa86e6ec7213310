using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;

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

    public static string Url(Guid id, Alias? newer = null) => $"/moments/{id}/paper-answers{(newer is null ? "" : $"?{NewerParameter}={PaperStrip.Key(newer)}")}";

    protected override async Task OnInitializedAsync()
    {
        var moment = Found(await PaperFamilies.Moments(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (moment is not null)
        {
            var families = await PaperFamilies.Of(Db, Actor, Id).AsNoTracking().ToListAsync(Cancel);
            Families = [.. families.OrderBy(f => Names.Say(f.Alias), StringComparer.Ordinal)];
            Said = await SignUp.VisibleTo(Db, Actor).AsNoTracking().Where(s => s.MomentId == Id).ToDictionaryAsync(s => s.FamilyId, Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
            Moment = moment;
        }
    }
}
