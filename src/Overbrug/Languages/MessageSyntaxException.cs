namespace Overbrug.Languages;

/// <summary>A message that cannot be read; <see cref="Position"/> counts characters from 0.</summary>
public sealed class MessageSyntaxException(string message, int position) : FormatException($"{message} (at character {position + 1})")
{
    public int Position { get; } = position;
}
