using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>Begins a run of a method for a class.</summary>
public partial class NewRun
{
    private Method? method;
    private List<ClassGroup> classes = [];

    public static string Url(Method method, string? group = null) =>
        $"/runs/new?method={method.Id}{(Guid.TryParse(group, out var id) ? $"&class={id}" : "")}";

    [SupplyParameterFromQuery(Name = "method")]
    public string? MethodAsked { get; set; }

    [SupplyParameterFromQuery(Name = "class")]
    public string? ClassAsked { get; set; }

    [Inject]
    public MethodShelf Shelf { get; set; } = null!;

    private NewRunForm Form { get; set; } = null!;

    /// <summary>No method is asked for yet: they are offered.</summary>
    private bool IsChoosing => Actor.Plans && string.IsNullOrEmpty(MethodAsked);

    protected override async Task OnInitializedAsync()
    {
        if (IsChoosing || Found(Actor.Plans ? Shelf.Find(MethodAsked ?? "") : null) is not { } chosen)
        {
            return;
        }

        var year = SchoolYear.Of(Today).Start;
        classes = await ClassGroup.VisibleTo(Db, Actor).Where(c => c.Year == year && (Actor.Leads || Actor.ClassIds.Contains(c.Id))).OrderBy(c => c.Name).ToListAsync(Cancel);
        var partners = await Partner.VisibleTo(Db, Actor).AsNoTracking().OrderBy(p => p.Name).ToListAsync(Cancel);
        Form = new NewRunForm(classes, partners) { ClassGroup = classes.Find(c => c.Id.ToString() == ClassAsked) ?? (classes.Count == 1 ? classes[0] : null) };
        method = chosen;
    }

    private async Task Begin()
    {
        if (!Form.Read(Http))
        {
            return;
        }

        var run = Form.Begin(await MethodVersion.KeepAsync(Db, method!, Cancel), Actor.Membership!, Now);
        Db.Add(run);
        Db.Record(Actor.Did("run.begun", run.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(RunPage.Url(run.Id), "runs.done-begun");
    }
}
