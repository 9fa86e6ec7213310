namespace Overbrug.Tests.Durability;

/// <summary>Tests that start the real program run one after another, when the others are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
