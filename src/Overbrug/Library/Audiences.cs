namespace Overbrug.Library;

/// <summary>For whom an item can be, and how they are called in words.</summary>
public static class Audiences
{
    public static IReadOnlyList<string> All { get; } =
        ["teachers", "child-carers", "care-coordinators", "heads", "bridge-workers", "parents", "partners", "policy", "students", "trainers"];

    public static string Key(string id) => $"library.audience-{id}";
}
