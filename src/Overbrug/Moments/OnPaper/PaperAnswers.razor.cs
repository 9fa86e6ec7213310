using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;

namespace Overbrug.Moments.OnPaper;

/// <summary>The strips of the family cards, tapped in by the team: one tap a family, for most.</summary>
public partial class PaperAnswers
{
    private const string NewerParameter = "nieuwer";
    private const string NotedParameter = "genoteerd";

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The family that said something itself since the page was made.</summary>
    [SupplyParameterFromQuery(Name = NewerParameter)]
    public string? Newer { get; set; }

    /// <summary>The family of whose strip the hopes were just noted.</summary>
    [SupplyParameterFromQuery(Name = NotedParameter)]
    public string? Noted { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    private Moment? Moment { get; set; }

    private MomentCount Count { get; set; } = MomentCount.None;

    private List<Family> Families { get; set; } = [];

    private Dictionary<Guid, SignUp> Said { get; set; } = [];

    public static string Url(Guid id) => $"/moments/{id}/paper-answers";

    /// <summary>Back at a family's strip.</summary>
    public static string Url(Guid id, Alias at, bool isNewer, bool isNoted)
    {
        var (key, said) = (PaperStrip.Key(at), isNewer ? NewerParameter : isNoted ? NotedParameter : null);
        return $"{Url(id)}{(said is null ? "" : $"?{said}={key}")}#{key}";
    }

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
