using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Lists;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;
using Overbrug.Visions;
using Action = Overbrug.Visions.Action;

namespace Overbrug.Tests.Matrix;

/// <summary>What a school had: ended, cancelled, closed, accepted, left, or erased with its row.</summary>
internal static class Gone
{
    public static async Task<Half> From(Half ours, Site site)
    {
        var (given, now) = (site.Given(), site.Clock.Now.UtcDateTime);
        var apart = await given.School("De Branding");
        var other = await given.Save(_ => new Resource("ook-geprobeerd", Half.Facts("Ook geprobeerd"), now));
        var item = await given.Save(_ => new Resource("weggehaald", Half.Facts("Weggehaald"), now));
        var gone = new Half
        {
            School = apart,
            Class = await RoomFrom(ours, site),
            Other = ours.Other,
            LastYear = ours.LastYear,
            Pilot = await given.Pilot(site, ours.School),
            Action = await given.Save(_ => new Action(ours.School.Id, "Thee aan de poort", Layer.Interest, now)),
            Story = await given.Story(site, ours.Class.Member, "Een verhaal dat terugkwam", Reach.Everyone),
            Import = await Half.ImportOf(site),
            Suggestion = await given.Save(_ => new Suggestion(SuggestionKind.Reaction, ours.Item, "", "", "Niet leuk", ours.School.Today(site.Clock))),
            Tried = await given.Save(_ => new Tried(other, ours.Other.Member, "niemand", "niets", "", now)),
            Item = item,
            List = await given.Save(_ => Half.ListOf(ours.School, ours.Item, "weggegooid", now)),
            Partner = await given.Save(_ => new Partner(ours.School.Id, "Buurthuis dat sloot", now)),
            Grant = await given.Save(_ => new Grant(ours.School.Id, "iets dat is nagekeken", 1, now)),
            Invitation = await given.Save(_ => new Invitation(ours.School.Id, "al-binnen@overbrug.test", "Al binnen", Role.Teacher, [], Token.Hash(apart.Slug), now)),
            Staff = [],
        };
        var link = await given.Save(_ => new SignInLink(ours.Class.Member.UserId, Token.Hash(apart.Slug), now));
        await given.Change<SignInLink>(link.Id, used => used.Use(now));
        await given.Change<Invitation>(gone.Invitation.Id, invitation => invitation.Accept(now));
        await given.Change<Grant>(gone.Grant.Id, grant => grant.End(now));
        await given.Change<Story>(gone.Story.Id, story => story.ShareWith(Reach.School, "", now));
        await given.Change<Resource>(gone.Item.Id, withdrawn => withdrawn.Withdraw(now));
        await given.Change<Suggestion>(gone.Suggestion.Id, refused => refused.LookAt(false, ours.School.Today(site.Clock)));
        await given.Change<Tried>(gone.Tried.Id, refused => refused.LookAt(false, now));
        await site.Read(db => db.Set<ReadingList>().Where(l => l.Id == gone.List.Id).ExecuteDeleteAsync());
        await given.Change<Action>(gone.Action.Id, action => action.Drop("te veel werk"));
        await site.Read(db => db.Set<Import>().Where(i => i.Id == gone.Import.Id).ExecuteDeleteAsync());
        await site.Read(db => db.Set<Partner>().Where(p => p.Id == gone.Partner.Id).ExecuteDeleteAsync());
        await site.Read(db => db.Set<Pilot>().Where(p => p.Id == gone.Pilot.Id).ExecuteDeleteAsync());
        await site.Read(db => db.Set<School>().Where(s => s.Id == apart.Id).ExecuteDeleteAsync());
        return gone;
    }

    private static async Task<Room> RoomFrom(Half ours, Site site)
    {
        var (given, now, fish) = (site.Given(), site.Clock.Now.UtcDateTime, ours.Class.Group);
        var member = await given.Member(ours.School, Role.Teacher, fish);
        var moment = await given.Moment(ours.School, fish);
        var past = await Room.MomentOfYesterday(site, ours.School, fish);
        var family = await given.Family(fish, "blue", "owl");
        await Room.Says(site, past, ours.Class.Family);
        var said = await Room.Says(site, moment, family);
        var run = await Room.RunOf(site, fish, member);
        var ask = await given.Save(_ => new Ask(fish, null, AskKind.Call, Overbrug.Platform.Data.RandomKey.New(), "ar", ours.School.Today(site.Clock), now));
        await given.Change<ClassGroup>(ours.LastYear.Id, group => group.Close());
        await given.Change<Membership>(member.Id, left => left.Leave(now));
        await given.Change<Moment>(moment.Id, cancelled => cancelled.Cancel("ill", now));
        await given.Change<Moment>(past.Id, cancelled => cancelled.Cancel("ill", now));
        await given.Change<Run>(run.Id, ended => ended.End(Ending.Stopped, "", now));
        await site.Read(db => db.Set<Ask>().Where(a => a.Id == ask.Id).ExecuteDeleteAsync());
        await site.Read(db => db.Set<Family>().Where(f => f.Id == family.Id).ExecuteDeleteAsync());
        return new Room(ours.LastYear, member, moment, past, run, ask, family, said, moment);
    }
}
