namespace Overbrug.Schools;

/// <summary>What a role is called.</summary>
public static class RoleWords
{
    public static string Key(this Role role) => role switch
    {
        Role.Head => "school.role-head",
        Role.Teacher => "school.role-teacher",
        Role.CareCoordinator => "school.role-care-coordinator",
        Role.ChildCarer => "school.role-child-carer",
        Role.BridgeWorker => "school.role-bridge-worker",
        Role.Partner => "school.role-partner",
        _ => "school.role-student-teacher",
    };
}
