namespace Overbrug.Platform;

/// <summary>A file under <c>content/</c> cannot be used. <paramref name="line"/> counts from 1.</summary>
public sealed class ContentException(string file, int line, string message) : Exception($"{file}({line}): {message}")
{
    /// <summary>Path of the file, as it was opened.</summary>
    public string File { get; } = file;

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; } = line;
}
