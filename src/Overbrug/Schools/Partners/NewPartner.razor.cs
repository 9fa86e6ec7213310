using Microsoft.EntityFrameworkCore;

namespace Overbrug.Schools.Partners;

/// <summary>An organisation that works with the school from now on.</summary>
public partial class NewPartner
{
    private PartnerForm Form { get; } = new();

    public static string Url() => "/school/partners/new";

    protected override void OnInitialized() => _ = Leads;

    private async Task AddAsync()
    {
        if (!Actor.Leads || !Form.Read(Http))
        {
            return;
        }

        if (await Partner.VisibleTo(Db, Actor).AnyAsync(other => other.Name == Form.Name, Cancel))
        {
            Form.Refuse(Http, nameof(Form.Name), "school.partner-taken");
            return;
        }

        var partner = new Partner(Actor.SchoolId, Form.Name, Now);
        Form.ApplyTo(partner);
        Db.Add(partner);
        Db.Record(Actor.Did("partner.added", partner.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-partner-added");
    }
}
