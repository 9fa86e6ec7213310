using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools.Classes;

/// <summary>A class group of this school year.</summary>
public partial class NewClass
{
    private ClassForm Form { get; } = new();

    private SchoolYear Year => SchoolYear.Of(Today);

    public static string Url() => "/school/classes/new";

    protected override void OnInitialized() => _ = Leads;

    private async Task AddAsync()
    {
        if (!Actor.Leads || !Form.Read(Http))
        {
            return;
        }

        if (await ClassGroup.VisibleTo(Db, Actor).AnyAsync(group => group.Year == Year.Start && group.Name == Form.Name, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Name), "school.class-taken");
            return;
        }

        var group = new ClassGroup(Actor.School, Form.Name, Form.Pictogram!, Year, Now);
        Db.Add(group);
        Db.Record(Actor.Did("class.added", group.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-class-added");
    }
}
