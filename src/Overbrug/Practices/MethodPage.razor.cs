using Microsoft.AspNetCore.Components;

namespace Overbrug.Practices;

/// <summary>A method in short, and who it comes from.</summary>
public partial class MethodPage
{
    private Method? method;

    public static string Url(Method method) => $"/methods/{method.Id}";

    [Parameter]
    public string MethodId { get; set; } = "";

    [Inject]
    public MethodShelf Shelf { get; set; } = null!;

    protected override void OnInitialized() => method = Found(Actor.JoinsRuns ? Shelf.Find(MethodId) : null);
}
