namespace Overbrug.Tests.Support;

/// <summary>The root of the repository.</summary>
internal static class Root
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Content => System.IO.Path.Combine(Path, "content");

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Overbrug.slnx")) ? folder : Find(System.IO.Path.GetDirectoryName(folder)!);
}
