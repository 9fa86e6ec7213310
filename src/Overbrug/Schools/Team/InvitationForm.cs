using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Team;

public sealed class InvitationForm(IReadOnlyCollection<Guid> classes, IReadOnlyCollection<Guid> partners) : PlaceForm(classes, partners)
{
    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), User.NameLength);
        Email = from.Address(nameof(Email));
        base.Read(from);
    }
}
