using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Team;

/// <summary>Someone's place in the team: role, class groups, and for a partner the organisation.</summary>
public class PlaceForm(IReadOnlyCollection<Guid> classes, IReadOnlyCollection<Guid> partners) : Form
{
    public Role? Role { get; protected set; }

    public IReadOnlyList<Guid> Classes { get; protected set; } = [];

    public Guid? PartnerId { get; protected set; }

    public PlaceForm From(Membership member)
    {
        (Role, PartnerId, Classes) = (member.Role, member.PartnerId, [.. member.Classes.Select(link => link.ClassGroupId)]);
        return this;
    }

    protected override void Read(Fields from)
    {
        Role = from.One<Role>(nameof(Role));
        Classes = from.Keys(nameof(Classes), classes);
        PartnerId = from.Keys(nameof(PartnerId), partners).Select(key => (Guid?)key).FirstOrDefault();
        if (Role is Schools.Role.Partner && PartnerId is null)
        {
            from.Refuse(nameof(PartnerId), "school.partner-needed");
        }

        if (Role is not Schools.Role.Partner)
        {
            PartnerId = null;
        }
    }
}
