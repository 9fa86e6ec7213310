using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Front;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>Every kind of page of the demo story, in every language, as whoever may see it.</summary>
public sealed class StoryPages : IAsyncLifetime
{
    private static readonly string[] Open = ["/", "/stories", "/library", "/library?q=brugfiguur&kind=film", "/library?q=xyzzy", "/library/koffiemoment/tried", "/library/over-de-streep/reactions", "/account/sign-in", "/account/code", "/account/mail-sent", "/invitation/niets", "/account/link/niets", "/error/404", "/error/500", "/not-found"];
    private static readonly string[] Team = ["/today", "/account", "/pilots", "/dev/previews", "/dev/mails", "/account/second-factor"];

    public Site Site { get; } = new();

    internal List<Seen> Pages { get; } = [];

    internal List<string> Dead { get; } = [];

    internal List<string> Unguarded { get; } = [];

    internal Routes Routes { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Routes = new Routes(Site);
        await Stories.All["demo"](Site.Services, CancellationToken.None);
        var langs = Overbrug.Languages.Words.Load(Root.Content).Languages.Select(l => l.Tag).ToList();
        var codes = (await Site.All<ClassGroup>()).Where(c => c.Code is not null).Select(c => c.Code!).ToList();
        await Visit("anyone", Site.Anyone(), langs, [.. Open, .. codes.SelectMany(code => langs.Select(lang => $"/{lang}/k/{code}")), .. codes.Select(code => $"/k/{code}/language"), .. langs.Select(lang => $"/{lang}")]);
        var said = await Site.All<SignUp>();
        foreach (var family in await Families())
        {
            await Visit("card", Site.Anyone(), langs, [.. langs.SelectMany(lang => new[] { $"/{lang}/k/{family.Code}", $"/{lang}/k/{family.Code}/m/{said.First(s => s.FamilyId == family.Id).MomentId}/thanks" })]);
            var phone = Site.Anyone();
            phone.Keep(FamilyCookie.Name, family.Code!);
            await Visit("phone", phone, langs, [.. codes.Select(code => $"/ar/k/{code}")]);
        }

        var people = await Site.All<User>();
        var draft = (await Site.All<Moment>()).First(m => m.IsDraft);
        var second = await Site.Given().Save(_ => new Pilot("Proeftuin Dender", "Aalst", Site.Clock.Now.UtcDateTime));
        await Site.Given().Save(_ => new PilotSeat(second.Id, people.Single(u => u.Email == DemoPeople.Coordinator).Id));
        foreach (var (role, email) in DemoPeople.ByRole)
        {
            var user = people.Single(u => u.Email == email);
            await Visit(role, Site.As(user), langs, email == DemoPeople.Teacher ? [.. Team, MomentPage.Url(draft)] : Team, user.Id);
        }
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private async Task Visit(string who, Browser browser, List<string> langs, string[] starts, Guid? user = null)
    {
        var visitor = new Visitor(who, browser, Routes, user is not null);
        await visitor.Walk(starts);
        foreach (var lang in user is null ? [] : langs.Where(lang => lang != "nl"))
        {
            await Site.Given().Change<User>(user!.Value, u => u.Language = lang);
            await visitor.LookIn(lang);
        }

        Pages.AddRange(visitor.Pages);
        Dead.AddRange(visitor.Dead);
        Unguarded.AddRange(visitor.Unguarded);
    }

    /// <summary>One that was there and may look back, one that waits for a place, one whose wish was answered.</summary>
    private Task<List<Family>> Families() => Site.Read(async db =>
    {
        var today = DateOnly.FromDateTime(Site.Clock.Now.UtcDateTime);
        var ids = new List<Guid?>
        {
            await db.Set<SignUp>().Where(s => s.State == SignUpState.Coming && !s.HasLookedBack && s.Moment!.Day < today).OrderBy(s => s.Id).Select(s => (Guid?)s.FamilyId).FirstOrDefaultAsync(),
            await db.Set<SignUp>().Where(s => s.State == SignUpState.Waiting).OrderBy(s => s.Id).Select(s => (Guid?)s.FamilyId).FirstOrDefaultAsync(),
            await db.Set<Ask>().Where(a => a.AnsweredAt != null && a.FamilyId != null).OrderBy(a => a.Id).Select(a => a.FamilyId).FirstOrDefaultAsync(),
        };
        return await db.Set<Family>().Where(f => ids.Contains(f.Id)).ToListAsync();
    });
}
