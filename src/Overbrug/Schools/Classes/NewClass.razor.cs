using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools.Classes;

/// <summary>A class group of this school year, or of the one that is being prepared.</summary>
public partial class NewClass
{
    private NewClassForm Form { get; set; } = null!;

    /// <summary>This school year, and from May on the next.</summary>
    private IReadOnlyList<SchoolYear> Years => SchoolYear.Prepared(Today) is { } next ? [ThisYear, next] : [ThisYear];

    public static string Url() => "/school/classes/new";

    protected override void OnInitialized()
    {
        _ = Leads;
        Form = new NewClassForm(Years);
    }

    private async Task AddAsync()
    {
        if (!Actor.Leads || !Form.Read(Http))
        {
            return;
        }

        if (await ClassGroup.VisibleTo(Db, Actor).AnyAsync(group => group.Year == Form.Year.Start && group.Name == Form.Name, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Name), "school.class-taken");
            return;
        }

        var group = new ClassGroup(Actor.School, Form.Name, Form.Pictogram!, Form.Year, Now);
        Db.Add(group);
        Db.Record(Actor.Did("class.added", group.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-class-added");
    }
}
