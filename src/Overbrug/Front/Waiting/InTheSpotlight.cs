using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>The story that was told last: our own before those of the pilot, what worked before the rest.</summary>
public sealed record InTheSpotlight(Guid Id, string Title, string Text, StoryKind Kind, string School)
{
    private const int Longest = 220;

    public static Task<InTheSpotlight?> ReadAsync(OverbrugDb db, Actor actor, CancellationToken cancel) =>
        Story.VisibleTo(db, actor).OrderByDescending(s => s.SchoolId == actor.SchoolId).ThenByDescending(s => s.Kind == StoryKind.Success)
            .ThenByDescending(s => s.WrittenAt).ThenBy(s => s.Id)
            .Select(s => new InTheSpotlight(s.Id, s.Title, s.Text, s.Kind, s.School.Name)).FirstOrDefaultAsync(cancel);

    /// <summary>Its first paragraph, cut at a word when it is long.</summary>
    public string Beginning
    {
        get
        {
            var first = Text.Split('\n', 2)[0];
            return first.Length <= Longest ? first : first[..Math.Max(first.LastIndexOf(' ', Longest), 1)] + " …";
        }
    }
}
