namespace Overbrug.Network;

/// <summary>A story as a list shows it.</summary>
public sealed record StoryLine(Guid Id, Guid SchoolId, string Title, StoryKind Kind, Reach Reach, string? Slug, string Beginning, string School, string Town);

internal static class StoryLines
{
    private const int BeginningLength = 160;

    public static IQueryable<StoryLine> AsLines(this IQueryable<Story> stories) => stories.Select(s => new StoryLine(
        s.Id, s.SchoolId, s.Title, s.Kind, s.Reach, s.Slug,
        s.Text.Length > BeginningLength ? s.Text.Substring(0, BeginningLength) + "…" : s.Text, s.School.Name, s.School.Town));
}
