using Overbrug.Families;

namespace Overbrug.Moments;

/// <summary>A family on the list of who comes, as the team of its class reads it.</summary>
/// <param name="Id">of its sign-up</param>
/// <param name="Interpreter">the language one is wanted for (BCP 47)</param>
/// <param name="CameAdults">counted at the door; null before anyone counted</param>
/// <param name="IsStranger">in one of the reader's classes nobody said yet that the team knows it</param>
public sealed record Comer(Guid Id, string Colour, string Thing, SignUpState State, int Adults, int Children, string? Interpreter, int? CameAdults, int? CameChildren, bool IsStranger)
{
    public Alias Alias => new(Colour, Thing);

    /// <summary>The place on the waiting list of the whole moment, from 1; 0 when it does not wait.</summary>
    public int Number { get; init; }
}
