using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Moments;

namespace Overbrug.Front.ClassPages;

/// <summary>What is next in my child's class, in big pictures, Dutch first; one act: we come.</summary>
public partial class ClassPage
{
    private readonly List<DrawnMoment> moments = [];

    [Inject]
    public ClassReading Reading { get; set; } = null!;

    private Moment? LookBack => Reading.Board.ToLookBackOn;

    private string Title => moments.Count == 0 ? W["parents.next"] : W[$"kinds.{moments[0].Moment.Kind}"];

    protected override Task<Doorway?> FindDoorAsync() => Reading.OpenAsync(Http);

    protected override async Task LoadAsync(Doorway door)
    {
        await Reading.ReadAsync(Cancel);
        foreach (var view in Reading.Board.Coming)
        {
            moments.Add(await DrawnMoment.OfAsync(view, moments.Count == 0, Http, Speaking.Page));
        }
    }
}
