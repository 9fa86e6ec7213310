using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Mail;

namespace Overbrug.Schools.SigningIn;

/// <summary>The letters of the mails folder, in development and in the demo; elsewhere this page does not exist.</summary>
public partial class LettersPage
{
    private const int Shown = 20;
    private bool isOpen;
    private List<PostedLetter> letters = [];

    [Inject]
    public IServiceProvider Services { get; set; } = null!;

    [Inject]
    public IWebHostEnvironment Environment { get; set; } = null!;

    public static string Url() => "/dev/mails";

    protected override async Task OnInitializedAsync()
    {
        if (Services.GetService<FolderMail>() is not { } folder
            || !(Environment.IsDevelopment() || await Db.Set<Setting>().AnyAsync(setting => setting.Name == Setting.Story, Cancel)))
        {
            Navigation.NotFound();
            return;
        }

        isOpen = true;
        letters = [.. folder.Newest(Shown)];
    }
}
