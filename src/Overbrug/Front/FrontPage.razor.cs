using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Front;

/// <summary>What Overbrug is, and the doors into it.</summary>
public partial class FrontPage
{
    private const string FirstRun = "/first-run";
    private string? demo;
    private bool isShown;

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public OverbrugDb Db { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Parameter]
    public string? Lang { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Lang is not null && Speaking.Words.Languages.Find(Lang) is null)
        {
            Navigation.NotFound();
            return;
        }

        if (!await Db.Set<User>().AnyAsync(Http.RequestAborted))
        {
            Navigation.NavigateTo(FirstRun);
            return;
        }

        demo = await Demo.ClassUrlAsync(Db, Speaking.Page, Http.RequestAborted);
        isShown = true;
    }
}
