using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools.Partners;

/// <summary>Who a partner is and what they bring, for the head.</summary>
public partial class PartnerPage
{
    private Partner? partner;

    [Parameter]
    public Guid Id { get; set; }

    private PartnerForm Form { get; } = new();

    public static string Url(Partner partner) => $"/school/partners/{partner.Id}";

    protected override async Task OnInitializedAsync()
    {
        if (Leads)
        {
            partner = Found(await Partner.VisibleTo(Db, Actor).SingleOrDefaultAsync(p => p.Id == Id, Cancel));
        }

        if (partner is not null)
        {
            Form.From(partner);
        }
    }

    private async Task SaveAsync()
    {
        if (partner is null || !Form.Read(Http))
        {
            return;
        }

        if (await Partner.VisibleTo(Db, Actor).AnyAsync(other => other.Id != partner.Id && other.Name == Form.Name, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Name), "school.partner-taken");
            return;
        }

        Form.ApplyTo(partner);
        Db.Record(Actor.Did("partner.changed", partner.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-saved");
    }
}
