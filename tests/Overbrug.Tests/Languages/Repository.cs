namespace Overbrug.Tests.Languages;

static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));
    public static string Content => Path.Combine(Root, "content");

    static string Find(DirectoryInfo dir) => File.Exists(Path.Combine(dir.FullName, "Overbrug.slnx")) ? dir.FullName : Find(dir.Parent!);
}
