using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.Classes;

/// <summary>Name, picture and code of a class group, for the head.</summary>
public partial class ClassPage
{
    private ClassGroup? group;
    private List<Membership> team = [];

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public PublicAddress Address { get; set; } = null!;

    private ClassForm Form { get; } = new();

    public static string Url(ClassGroup group) => $"/school/classes/{group.Id}";

    protected override async Task OnInitializedAsync()
    {
        if (Leads)
        {
            group = Found(await ClassGroup.VisibleTo(Db, Actor).SingleOrDefaultAsync(c => c.Id == Id, Cancel));
        }

        if (group is not null)
        {
            Form.From(group);
            team = await Membership.VisibleTo(Db, Actor).AsNoTracking().Include(m => m.User).Where(m => m.Classes.Any(link => link.ClassGroupId == Id)).OrderBy(m => m.User.Name).ToListAsync(Cancel);
        }
    }

    private async Task SaveAsync()
    {
        if (group is null || !Form.Read(Http))
        {
            return;
        }

        if (await ClassGroup.VisibleTo(Db, Actor).AnyAsync(other => other.Id != group.Id && other.Year == group.Year && other.Name == Form.Name, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Name), "school.class-taken");
            return;
        }

        Form.ApplyTo(group);
        Db.Record(Actor.Did("class.changed", group.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-saved");
    }
}
