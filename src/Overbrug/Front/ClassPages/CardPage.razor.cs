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
        if (Guessing.IsTooMany(Guessing.Address(Http), Guessing.MissesPerAddress))
        {
            Refuse("parents.code-too-often", StatusCodes.Status429TooManyRequests);
            return;
        }

        var code = Platform.Web.Code.Normalise(typed);
        var family = code is null ? null : await Db.Set<Family>().AsNoTracking().SingleOrDefaultAsync(f => f.Code == code, Cancel);
        if (Wrong(family) is { } wrong)
        {
            Guessing.Miss(Guessing.Address(Http));
            Refuse(wrong, StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (!Door!.ByCard)
        {
            await JoinAsync(family!.Id);
        }

        if (Remembers == true)
        {
            FamilyCookie.Remember(Http, code!, new SchoolYear(family!.Year));
            Navigation.NavigateTo(Door.Url(Speaking.Page));
        }
        else
        {
            Navigation.NavigateTo($"/{Speaking.Page.Tag}/k/{code}");
        }
    }

    private string? Wrong(Family? family) => family switch
    {
        null => "parents.code-wrong",
        _ when family.SchoolId != Door!.School.Id => "parents.code-foreign",
        _ when family.Year != Door.Group.Year => "parents.code-expired",
        _ => null,
    };

    private void Refuse(string word, int status) => (problem, Http.Response.StatusCode) = (word, status);

    private async Task JoinAsync(Guid familyId)
    {
        await using var turn = await Db.LockAsync(Door!.School.Id, Cancel);
        (await Db.Set<Family>().Include(f => f.Classes).SingleAsync(f => f.Id == familyId && f.SchoolId == Door.School.Id, Cancel)).Join(Door.Group);
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
    }
}
