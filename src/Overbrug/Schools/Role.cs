namespace Overbrug.Schools;

/// <summary>What someone is in a school.</summary>
public enum Role
{
    Head,
    Teacher,
    CareCoordinator,
    ChildCarer,
    BridgeWorker,
    Partner,
    StudentTeacher,
}

/// <summary>What a role may do; who sees which class's families is decided by <see cref="Actor"/>.</summary>
public static class RoleRights
{
    /// <summary>Leads the school's space: people, classes, languages.</summary>
    public static bool Leads(this Role role) => role is Role.Head;

    /// <summary>Makes and changes moments, actions and stories.</summary>
    public static bool Plans(this Role role) => role is Role.Head or Role.Teacher or Role.CareCoordinator or Role.ChildCarer or Role.BridgeWorker;

    /// <summary>Works in the runs of the classes this person is linked to.</summary>
    public static bool JoinsRuns(this Role role) => role is not Role.StudentTeacher;

    /// <summary>Sees who comes and what families of their classes ask.</summary>
    public static bool MeetsFamilies(this Role role) => role is not (Role.Partner or Role.StudentTeacher);

    /// <summary>Is forced to use a second factor.</summary>
    public static bool NeedsSecondFactor(this Role role) => role is Role.Head;
}
