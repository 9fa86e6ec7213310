using Microsoft.EntityFrameworkCore;

namespace Overbrug.Visions;

/// <summary>Everything the school does with families, as a pyramid: what is empty is a question.</summary>
public partial class PyramidPage
{
    public const int ShownPerLayer = 12;

    private readonly Dictionary<Layer, List<Action>> actions = [];
    private Dictionary<Layer, int> counts = [];

    private IReadOnlyList<Design.Layer> Drawn => [.. Layers.FromTheTop.Select(layer => new Design.Layer(W[layer.Key()], NoteOn(layer), $"#{layer.Id()}"))];

    public static string Url() => "/pyramid";

    protected override async Task OnInitializedAsync()
    {
        var kept = Action.VisibleTo(Db, Actor).AsNoTracking().Where(action => action.State != ActionState.Dropped);
        counts = await kept.GroupBy(action => action.Layer).Select(layer => new { layer.Key, Count = layer.Count() })
            .ToDictionaryAsync(layer => layer.Key, layer => layer.Count, Cancel);
        foreach (var layer in Layers.FromTheGround)
        {
            actions[layer] = await kept.Where(action => action.Layer == layer)
                .OrderBy(action => action.ReturnsOn == null).ThenBy(action => action.ReturnsOn).ThenBy(action => action.Id).Take(ShownPerLayer).ToListAsync(Cancel);
        }
    }

    private string NoteOn(Layer layer) => counts.GetValueOrDefault(layer) is var n and > 0 ? W.Of("pyramid.count", ("n", n)) : W["pyramid.empty"];
}
