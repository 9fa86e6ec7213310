using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Visions;

/// <summary>A run to anchor something from.</summary>
internal static class Runs
{
    public static Task<Run> Run(this Given given, Site site, ClassGroup group, Membership by, string theme = "Soep") => given.Save(db =>
    {
        var version = new MethodVersion(site.Services.GetRequiredService<MethodShelf>().Find("class-activity")!);
        return new Run(group, db.Find<MethodVersion>(version.Hash) ?? version, theme, by, site.Clock.Now.UtcDateTime);
    });
}
