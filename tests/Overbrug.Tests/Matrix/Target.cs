namespace Overbrug.Tests.Matrix;

/// <summary>The record that is asked for: whose it is, and what stands in the address.</summary>
internal sealed record Target(Kind Kind, Half? Of, bool IsOther, bool IsOfDoor)
{
    public static readonly Target None = new(Kind.None, null, false, IsOfDoor: true);

    public Guid? School => Of?.School.Id;

    public Guid? ClassId => (IsOther ? Of?.Other : Of?.Class)?.Group.Id;

    public Guid? PilotId => Of?.Pilot.Id;

    public static IReadOnlyList<Target> Of4(Half ours, Half theirs) =>
    [
        new(Kind.Own, ours, false, IsOfDoor: true),
        new(Kind.OtherClass, ours, true, IsOfDoor: false),
        new(Kind.OtherSchool, theirs, false, IsOfDoor: false),
        new(Kind.Absent, null, false, IsOfDoor: false),
    ];
}
