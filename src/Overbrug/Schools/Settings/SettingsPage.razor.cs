using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Design;

namespace Overbrug.Schools.Settings;

/// <summary>Name, town and languages of the school, and who from outside may look in.</summary>
public partial class SettingsPage
{
    private const int GrantsShown = 30;
    private List<Grant> grants = [];
    private IReadOnlyList<LanguageState> offered = [];

    private SettingsForm Form { get; set; } = null!;

    private GrantForm GrantForm { get; } = new();

    private IReadOnlyList<Choice> Choices => [.. offered.Select(state => new Choice(
        state.Language.Tag,
        W[$"languages.{state.Language.Tag}"],
        state switch
        {
            { IsWhole: true } => W["school.language-checked"],
            { Checked: 0 } => W["school.language-draft"],
            _ => W.Of("school.language-part", ("checked", state.Checked), ("all", state.Sentences)),
        }))];

    public static string Url() => "/school/settings";

    protected override async Task OnInitializedAsync()
    {
        if (!Leads)
        {
            return;
        }

        offered = LanguageState.Of(Speaking.Words);
        Form = new SettingsForm(offered).From(Actor.School);
        grants = await Grant.VisibleTo(Db, Actor).AsNoTracking().OrderByDescending(grant => grant.GivenAt).Take(GrantsShown).ToListAsync(Cancel);
    }

    private async Task SaveAsync()
    {
        if (!Actor.Leads || !Form.Read(Http))
        {
            return;
        }

        Form.ApplyTo(Actor.School);
        Db.Record(Actor.Did("school.changed", Actor.SchoolId, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(SchoolPage.Url(), "school.done-saved");
    }

    private async Task GiveAsync()
    {
        if (!Actor.Leads || !GrantForm.Read(Http))
        {
            return;
        }

        var grant = new Grant(Actor.SchoolId, GrantForm.Reason, GrantForm.Hours, Now);
        Db.Add(grant);
        Db.Record(Actor.Did("grant.given", grant.Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(Url(), "school.done-grant-given");
    }

    private string Local(DateTime at) =>
        Actor.School.Local(at).ToString("d MMMM H.mm", CultureInfo.GetCultureInfo("nl-BE"));
}
