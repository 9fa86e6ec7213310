using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Mail;

namespace Overbrug.Schools.Team;

/// <summary>Asks someone into the team by mail.</summary>
public partial class NewInvitation
{
    private List<ClassGroup> classes = [];
    private List<Partner> partners = [];

    [Inject]
    public Joining Joining { get; set; } = null!;

    [Inject]
    public IServiceProvider Services { get; set; } = null!;

    /// <summary>Letters land in a folder of the server instead of in somebody's mailbox.</summary>
    private bool IsWithoutRelay => Services.GetService<FolderMail>() is not null;

    private InvitationForm? Form { get; set; }

    public static string Url() => "/school/invitations/new";

    protected override async Task OnInitializedAsync()
    {
        if (!Leads)
        {
            return;
        }

        (classes, partners) = (await ClassesAsync(), await PartnersAsync());
        Form = new InvitationForm([.. classes.Select(group => group.Id)], [.. partners.Select(partner => partner.Id)]);
    }

    private async Task SendAsync()
    {
        if (!Form!.Read(Http))
        {
            return;
        }

        if (await Joining.IsInTeamAsync(Actor.SchoolId, Form.Email))
        {
            Form.Refuse(Http, nameof(Form.Email), "school.in-team-already");
            return;
        }

        await Joining.InviteAsync(Actor, Form);
        GoTo(SchoolPage.Url(), "school.done-invited");
    }
}
