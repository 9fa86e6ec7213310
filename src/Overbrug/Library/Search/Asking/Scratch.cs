namespace Overbrug.Library.Search;

/// <summary>Room for one question at a time, used again by the next. Every number per record is zero between questions.</summary>
internal sealed class Scratch(int entries, int terms)
{
    public Senses Senses { get; } = new(terms);

    public int[] Hits { get; } = new int[entries];

    public int[] HitsOfWord { get; } = new int[entries];

    public byte[] Best { get; } = new byte[entries];

    public byte[] Answered { get; } = new byte[entries];

    public ushort[] Scores { get; } = new ushort[entries];

    public ulong[] Records { get; } = Bits.Of(entries);

    public Shapes Shapes { get; } = new();

    public List<TextWord> Words { get; } = [];

    public List<(int Group, int From, int To)> Found { get; } = [];
}
