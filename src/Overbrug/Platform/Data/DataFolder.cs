namespace Overbrug.Platform.Data;

/// <summary>The one folder in which an installation keeps its files: <c>OVERBRUG_DATA</c>, by default <c>./data</c>.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public static DataFolder From(IConfiguration configuration) => new(configuration["OVERBRUG_DATA"] ?? "data");
}
