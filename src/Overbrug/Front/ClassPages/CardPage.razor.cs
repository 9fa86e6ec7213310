using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>A card's code, typed on a class's page: a second phone, or a brother or sister in another class.</summary>
public partial class CardPage
{
    private string? problem;
    private string typed = "";

    private bool? Remembers { get; set; }

    protected override Task LoadAsync(Doorway door)
    {
        ParentCache.DoNotKeep(Http);
        return Task.CompletedTask;
    }

    private async Task OpenAsync()
    {
        (typed, var remember) = (Http.Request.Form["Typed"].ToString(), Http.Request.Form["Remember"].ToString());
        Remembers = remember switch { "yes" => true, "no" => false, _ => null };
        var code = Platform.Web.Code.Normalise(typed);
        await using var turn = await Db.LockAsync(Door!.School.Id, Cancel);
        var family = code is null ? null : await Db.Set<Family>().Include(f => f.Classes).SingleOrDefaultAsync(f => f.Code == code, Cancel);
        problem = family switch
        {
            null => "parents.code-wrong",
            _ when family.SchoolId != Door.School.Id => "parents.code-foreign",
            _ when family.Year != Door.Group.Year => "parents.code-expired",
            _ => null,
        };
        if (problem is not null || family is null)
        {
            Guessing.Miss(Guessing.Address(Http));
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        if (!Door.ByCard)
        {
            family.Join(Door.Group);
            await Db.SaveChangesAsync(Cancel);
            await turn.CommitAsync(Cancel);
        }

        if (Remembers == true)
        {
            FamilyCookie.Remember(Http, code!, new SchoolYear(family.Year));
            Navigation.NavigateTo(Door.Url(Speaking.Page));
        }
        else
        {
            Navigation.NavigateTo($"/{Speaking.Page.Tag}/k/{code}");
        }
    }
}
