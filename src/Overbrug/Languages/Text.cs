namespace Overbrug.Languages;

/// <summary>What is said, in the language it is really in, which may be another one than was asked for.</summary>
public sealed record Text(string Value, Language Language, bool Draft)
{
    public override string ToString() => Value;
}
