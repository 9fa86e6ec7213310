namespace Overbrug.Network;

/// <summary>A story as a list shows it.</summary>
public sealed record StoryLine(Guid Id, Guid SchoolId, string Title, StoryKind Kind, Reach Reach, string? Slug, string Beginning, string School, string Town)
{
    public const int BeginningLength = 160;

    /// <summary>How it begins, with a sign when there is more.</summary>
    public string Opening => Beginning.Length < BeginningLength ? Beginning : Beginning.TrimEnd() + "…";
}

internal static class StoryLines
{
    public static IQueryable<StoryLine> AsLines(this IQueryable<Story> stories) => stories.Select(s => new StoryLine(
        s.Id, s.SchoolId, s.Title, s.Kind, s.Reach, s.Slug, s.Text.Substring(0, StoryLine.BeginningLength), s.School.Name, s.School.Town));
}
