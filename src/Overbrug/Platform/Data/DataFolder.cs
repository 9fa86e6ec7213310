using Overbrug.Platform.Operations;

namespace Overbrug.Platform.Data;

/// <summary>The one folder in which an installation keeps its files: <c>OVERBRUG_DATA</c>, by default <c>./data</c>.</summary>
public sealed class DataFolder
{
    /// <exception cref="OperationException">The folder is not there and cannot be made.</exception>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OperationException($"The data folder {Path} cannot be made: {problem.Message} Choose another with OVERBRUG_DATA.", problem);
        }
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public static DataFolder From(IConfiguration configuration) => new(configuration["OVERBRUG_DATA"] ?? "data");
}
