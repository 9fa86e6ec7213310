using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Moments.Heard;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Who comes, by alias, for the team of those families' class and nobody else.</summary>
public partial class WhoComes
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public AliasNames Names { get; set; } = null!;

    [Inject]
    public Drawings Drawings { get; set; } = null!;

    private Moment? Moment { get; set; }

    private Comers Comers { get; set; } = Comers.Nobody;

    private ComerRows Rows { get; set; } = null!;

    private MomentCount Count { get; set; } = MomentCount.None;

    private int Elsewhere => Count.Families - Comers.Coming.Count;

    private Beforehand Hoped { get; set; } = Beforehand.Nothing;

    public static string Url(Guid id) => $"/moments/{id}/who";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.FindAsync(Db, Actor, Id, Cancel) is { } moment && moment.IsMetBy(Actor) ? moment : null);
        if (Moment is not null)
        {
            Comers = await Comers.OfAsync(Db, Actor, Names, Id, Cancel);
            Rows = new ComerRows(W, Drawings, Names, Id, await StrangersAsync());
            Count = await MomentCount.OneAsync(Db, Id, Cancel);
            Hoped = await Beforehand.OfAsync(Db, Actor, Moment, Actor.School.LocalNow(Clock), Cancel);
        }
    }

    private async Task<ILookup<Guid, (Guid Id, string Name)>> StrangersAsync()
    {
        var strangers = Comers.Coming.Concat(Comers.Waiting).Where(comer => comer.IsStranger).Select(comer => comer.Id).ToList();
        var links = strangers.Count == 0 ? [] : await (
            from signUp in SignUp.VisibleTo(Db, Actor).Where(s => strangers.Contains(s.Id))
            from link in signUp.Family!.Classes
            where !link.IsKnown && Actor.FamilyClassIds.Contains(link.ClassGroupId)
            join own in ClassGroup.VisibleTo(Db, Actor) on link.ClassGroupId equals own.Id
            orderby own.Name
            select new { signUp.Id, Class = own.Id, own.Name }).ToListAsync(Cancel);
        return links.ToLookup(link => link.Id, link => (link.Class, link.Name));
    }
}
