using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>The story that was told last, here or in a school of the same pilot.</summary>
public sealed record InTheSpotlight(string Title, StoryKind Kind, string School)
{
    public static Task<InTheSpotlight?> ReadAsync(OverbrugDb db, Actor actor, CancellationToken cancel) =>
        Story.VisibleTo(db, actor).OrderByDescending(s => s.WrittenAt).ThenBy(s => s.Id)
            .Select(s => new InTheSpotlight(s.Title, s.Kind, s.School.Name)).FirstOrDefaultAsync(cancel);
}
