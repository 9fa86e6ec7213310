using Overbrug.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

public sealed class LastPlaceTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Many_at_once_never_get_more_places_than_there_are_and_nobody_is_lost()
    {
        const int Places = 3, Families = 12;
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        await given.Moment(school, group, m => m.Places = Places);
        var forms = await Task.WhenAll(Enumerable.Range(0, Families).Select(async _ => await (await site.Anyone().Get($"/nl/k/{group.Code}")).Click("We komen")));
        await Task.WhenAll(forms.SelectMany(form => new[] { form.Submit("Ja, we komen"), form.Submit("Ja, we komen") }));
        var signUps = (await site.All<SignUp>()).Where(s => s.SchoolId == school.Id).ToList();
        Assert.Equal(Families, signUps.Count);
        Assert.Equal(Places, signUps.Count(s => s.State == SignUpState.Coming));
        Assert.Equal(Families, signUps.Select(s => s.FamilyId).Distinct().Count());
    }
}
