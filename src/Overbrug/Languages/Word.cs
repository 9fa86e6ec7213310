namespace Overbrug.Languages;

public sealed record Word(string Key, string Source, MessageFormat Message, string File, int Line)
{
    public string Room => Key[..Key.IndexOf('.', StringComparison.Ordinal)];
}
