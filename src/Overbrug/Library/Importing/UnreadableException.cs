namespace Overbrug.Library.Importing;

/// <summary>A whole file or source cannot be read. Nothing of it is kept; the message is a word with its arguments.</summary>
internal sealed class UnreadableException(string key, params (string Name, object? Value)[] arguments) : Exception(key)
{
    public string Key { get; } = key;

    public (string Name, object? Value)[] Arguments { get; } = arguments;
}
