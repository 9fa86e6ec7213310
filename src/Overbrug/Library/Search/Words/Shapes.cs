namespace Overbrug.Library.Search;

/// <summary>First letter and length of some words: tells of nearly every other word that it is none of them, before it is looked up.</summary>
internal sealed class Shapes
{
    private readonly ulong[] lengths = new ulong[64];

    public void Add(ReadOnlySpan<char> word) => lengths[word[0] & 63] |= 1UL << (word.Length & 63);

    public bool Fits(ReadOnlySpan<char> word) => (lengths[word[0] & 63] >> (word.Length & 63) & 1) != 0;

    public void Clear() => Array.Clear(lengths);
}
