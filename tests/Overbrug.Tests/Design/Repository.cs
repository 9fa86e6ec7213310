namespace Overbrug.Tests.Design;

static class Repository
{
    public static string File(string path) => Path.Combine(Root, path);

    static readonly string Root = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Overbrug.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
