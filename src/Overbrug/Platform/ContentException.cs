namespace Overbrug.Platform;

/// <summary>A content file cannot be used. The message is "file(line): what is wrong"; the start of the app fails with it.</summary>
public sealed class ContentException(string file, int line, string problem, Exception? inner = null)
    : Exception($"{file.Replace('\\', '/')}({line}): {problem}", inner)
{
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;
}
