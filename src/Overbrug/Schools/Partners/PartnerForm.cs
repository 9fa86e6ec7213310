using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Partners;

public sealed class PartnerForm : Form
{
    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Link { get; private set; } = "";

    public string Brings { get; private set; } = "";

    public PartnerForm From(Partner partner)
    {
        (Name, Kind, Link, Brings) = (partner.Name, partner.Kind, partner.Link, partner.Brings);
        return this;
    }

    public void ApplyTo(Partner partner) => (partner.Name, partner.Kind, partner.Link, partner.Brings) = (Name, Kind, Link, Brings);

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), Partner.NameLength);
        Kind = from.Line(nameof(Kind), Partner.KindLength, required: false);
        Link = from.Line(nameof(Link), Partner.LinkLength, required: false);
        Brings = from.Text(nameof(Brings), Partner.BringsLength, required: false);
        if (Link.Length > 0 && !(Uri.TryCreate(Link, UriKind.Absolute, out var link) && link.Scheme is ("http" or "https")))
        {
            from.Refuse(nameof(Link), "school.partner-link-wrong");
        }
    }
}
