using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Settings;

public sealed class SettingsForm(IReadOnlyList<LanguageState> offered) : Form
{
    private WordList before = WordList.Empty;

    public string Name { get; private set; } = "";

    public string Town { get; private set; } = "";

    public WordList Languages { get; private set; } = WordList.Empty;

    /// <summary>A draft language is on already: the head said yes before.</summary>
    public bool HasDrafts => offered.Any(state => !state.IsWhole && before.Contains(state.Language.Tag));

    public SettingsForm From(School school)
    {
        (Name, Town, Languages, before) = (school.Name, school.Town, school.Languages, school.Languages);
        return this;
    }

    public void ApplyTo(School school) => (school.Name, school.Town, school.Languages) = (Name, Town, Languages);

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), School.NameLength);
        Town = from.Line(nameof(Town), School.TownLength);
        Languages = from.Several(nameof(Languages), offered.Select(state => state.Language.Tag));
        if (offered.Any(state => !state.IsWhole && Languages.Contains(state.Language.Tag) && !before.Contains(state.Language.Tag)) && !from.Ticked("Drafts"))
        {
            from.Refuse("Drafts", "school.drafts-needed");
        }
    }
}
