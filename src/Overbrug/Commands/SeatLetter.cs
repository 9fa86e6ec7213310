using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;

namespace Overbrug.Commands;

/// <summary>Says to someone which seat they have, and how they come in.</summary>
internal sealed class SeatLetter(User person, string what, string url, WordsIn w) : StaffLetter(person.Email!, url, w)
{
    protected override string Subject => W["account.seat-subject"];

    protected override IReadOnlyList<string> Before => [W.Of("account.letter-hello", ("name", person.Name)), what, W["account.seat-how"]];

    protected override string Button => W["account.letter-button"];

    protected override IReadOnlyList<string> After => [W["account.seat-not-you"]];
}
