using Overbrug.Languages;

namespace Overbrug.Schools.Team;

/// <summary>Asks someone into a team and brings the way in.</summary>
public sealed class InvitationLetter(Invitation invitation, School school, string by, string url, WordsIn w) : StaffLetter(invitation.Email, url, w)
{
    protected override string Subject => W.Of("school.letter-subject", ("school", school.Name));

    protected override IReadOnlyList<string> Before =>
    [
        W.Of("account.letter-hello", ("name", invitation.Name)),
        W.Of("school.letter-what", ("by", by), ("school", school.Name), ("role", W[invitation.Role.Key()])),
        W["school.letter-why"],
    ];

    protected override string Button => W["school.letter-button"];

    protected override IReadOnlyList<string> After => [W.Of("school.letter-how-long", ("days", (int)Invitation.Life.TotalDays)), W["school.letter-not-you"]];
}
