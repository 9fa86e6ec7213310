using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments.Heard;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Who comes, by alias, for the team of those families' class and nobody else.</summary>
public partial class WhoComes
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private Comers Comers { get; set; } = new([], []);

    private MomentCount Count { get; set; } = MomentCount.None;

    private IReadOnlyList<ClassGroup> OwnClasses { get; set; } = [];

    private int Elsewhere => Count.Families - Comers.Coming.Count;

    private Beforehand Hoped { get; set; } = Beforehand.Nothing;

    public static string Url(Guid id) => $"/moments/{id}/who";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.MetBy(Db, Actor).AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, Cancel));
        if (Moment is not null)
        {
            Comers = await Comers.OfAsync(Db, Actor, Id, Cancel);
            OwnClasses = await ClassGroup.VisibleTo(Db, Actor).AsNoTracking().Where(c => Actor.FamilyClassIds.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(Cancel);
            Count = (await MomentCount.OfAsync(Db, [Id], Cancel)).GetValueOrDefault(Id, MomentCount.None);
            Hoped = await Beforehand.OfAsync(Db, Actor, Moment, Actor.School.LocalNow(Clock), Cancel);
        }
    }

    private bool IsStranger(SignUp signUp) => OwnClasses.Any(group => Acquaintance.IsMissing(signUp.Family!, group));
}
