using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Visions;

/// <summary>Runs as others speak of them: the class and the theme.</summary>
internal static class RunTitles
{
    public static async Task<IReadOnlyDictionary<Guid, string>> Of(OverbrugDb db, Actor actor, IEnumerable<Guid?> ids, CancellationToken cancel)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<Guid, string>()
            : await Run.VisibleTo(db, actor).Where(run => wanted.Contains(run.Id))
                .Select(run => new { run.Id, run.Theme, Class = run.ClassGroup.Name })
                .ToDictionaryAsync(run => run.Id, run => run.Theme.Length == 0 ? run.Class : $"{run.Class}: {run.Theme}", cancel);
    }

    public static string Url(Guid runId) => $"{RunList.Url()}/{runId}";
}
