using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>With which voice a role speaks in a run.</summary>
internal static class Voices
{
    public static Voice Of(Role role) => role switch
    {
        Role.Partner => Voice.Partner,
        Role.Teacher or Role.ChildCarer => Voice.Teacher,
        _ => Voice.Team,
    };
}
