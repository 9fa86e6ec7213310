using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Account;

public sealed class AccountForm(LanguageList languages) : Form
{
    public string Name { get; private set; } = "";

    public string? Language { get; private set; }

    public AccountForm From(User user)
    {
        (Name, Language) = (user.Name, user.Language ?? languages.Dutch.Tag);
        return this;
    }

    public void ApplyTo(User user) => (user.Name, user.Language) = (Name, Language);

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), User.NameLength);
        Language = from.One(nameof(Language), languages.Select(language => language.Tag));
    }
}
