namespace Overbrug.Tests.Matrix;

/// <summary>The record that is asked for: whose it is, and what stands in the address.</summary>
/// <param name="Under">the half whose people may see it</param>
internal sealed record Target(Kind Kind, Half? Of = null, Half? Under = null)
{
    public static readonly Target None = new(Kind.None);

    public Guid? School => Under?.School.Id;

    public Guid? ClassId => (Kind == Kind.OtherClass ? Under?.Other : Under?.Class)?.Group.Id;

    public Guid? PilotId => Under?.Pilot.Id;

    /// <summary>Of the class whose code stands in the address of a parent.</summary>
    public bool IsOfDoor => Kind is Kind.None or Kind.Own or Kind.Gone;

    public static Target Own(World world) => new(Kind.Own, world.Ours, world.Ours);

    /// <summary>What is asked for at this address. The absent one comes last, so that others can be compared with it.</summary>
    public static IReadOnlyList<Target> At(Expectation line, World world) => !Addresses.AsksForRecord(line.Route) ? [None] :
    [
        Own(world),
        new(Kind.OtherClass, world.Ours, world.Ours),
        new(Kind.OtherSchool, world.Theirs, world.Theirs),
        new(Kind.Gone, world.Gone, world.Ours),
        new(Kind.Absent),
    ];

    public Room RoomIn(World world) => Kind == Kind.OtherClass ? world.Ours.Other : (Of ?? world.Ours).Class;
}
