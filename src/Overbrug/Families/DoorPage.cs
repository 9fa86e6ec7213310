using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Platform.Web;

namespace Overbrug.Families;

/// <summary>A page behind <c>/{lang}/k/{code}</c>: opens the door first, slows down whoever tries codes, and says plainly when it stays shut.</summary>
public abstract class DoorPage : ParentPage
{
    [Parameter]
    public string Lang { get; set; } = Language.DutchTag;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    public Guessing Guessing { get; set; } = null!;

    [Inject]
    public KeptReads Reads { get; set; } = null!;

    /// <summary>Null when the door stays shut: the page then renders nothing of its own.</summary>
    protected Doorway? Door { get; private set; }

    /// <summary>The word that says why the door stays shut.</summary>
    protected string? Shut { get; private set; }

    protected DateTime LocalNow => Door!.School.LocalNow(Clock);

    protected DateOnly Today => DateOnly.FromDateTime(LocalNow);

    protected sealed override async Task OnInitializedAsync()
    {
        Door = await FindDoorAsync();
        if (Door is null)
        {
            await RefuseCodeAsync();
            return;
        }

        if (Lang != Language.DutchTag && !Door.School.Languages.Contains(Lang))
        {
            Navigation.NavigateTo(Door.Url(Language.DutchTag));
            return;
        }

        if (Door.Family is not null)
        {
            ParentCache.DoNotKeep(Http);
        }

        await LoadAsync(Door);
        ParentCache.Keep(Http, Door.School.Id);
    }

    protected virtual Task<Doorway?> FindDoorAsync() => Doorway.OpenAsync(Db, Http, Code, Clock);

    /// <summary>Reads what the page shows, once the door is open.</summary>
    protected abstract Task LoadAsync(Doorway door);

    // who has a good code is let in even when someone behind the same address is guessing: a school has one address
    private async Task RefuseCodeAsync()
    {
        if (Guessing.IsTooMany(Guessing.Address(Http), Guessing.MissesPerAddress))
        {
            Http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Refuse("parents.code-too-often");
            return;
        }

        Guessing.Miss(Guessing.Address(Http));
        Http.SayNotFound();
        Refuse(await YearOver.KnewAsync(Db, Code, Clock, Cancel) ? "parents.code-expired" : "parents.code-wrong");
    }

    private void Refuse(string word)
    {
        Shut = word;
        ParentCache.DoNotKeep(Http);
    }
}
