using Overbrug.Library;
using Overbrug.Library.Lists;
using Overbrug.Network;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Lists;

/// <summary>Reading lists for tests.</summary>
internal static class GivenLists
{
    public static Task<ReadingList> List(this Given given, Membership by, string title, Reach reach = Reach.School, params Resource[] items) => given.Save(_ =>
    {
        var list = new ReadingList(by.SchoolId, title, "", given.Now);
        list.ShareWith(reach, StorySlug.Of(title));
        foreach (var item in items)
        {
            list.Put(item);
        }

        return list;
    });

    public static async Task<Membership> Teacher(this Given given, string school = "De Vlieger") => await given.Member(await given.School(school), Role.Teacher);
}
