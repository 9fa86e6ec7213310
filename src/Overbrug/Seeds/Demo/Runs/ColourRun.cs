namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Everything is ready and the parents were told why: the activity is today.</summary>
internal static class ColourRun
{
    public const string Script =
        """
        noor experience.parents-in-class [good]
        noor experience.parents-asked Wat doen ze met al die verf, en hoe krijg je dat uit een broek?
        noor experience.red-line [none]
        skip worries
        noor theme.fixed-or-changing [changing]
        noor theme.offer [open]
        noor theme.rhythm Twee keer voor de zomer, op een ochtend.
        1 noor expectations.why Schilderen op papier zo groot als een tapijt: dan moet je wel samen.
        1 noor expectations.see Ouders met blote voeten, als ze durven.
        1 hanne expectations.partner-hopes Dat het even stil wordt, en dat niemand dat erg vindt.
        1 noor what-if.situations [alone-at-the-side no-parent-there]
        1 noor what-if.our-answer Wie zonder ouder is, schildert met mij of met Amal. Dat spreken we vooraf af met het kind.
        1 noor success.team-criteria Ouder en kind werken aan hetzelfde stuk papier.
        1 hanne success.team-criteria Ik zie minstens drie ouders lachen om hun eigen handen.
        1 noor success.parent-criteria Ik zie hoe het er in de klas aan toegaat.
        1 noor roles.teacher-role [practical lead-content speak-to-parents]
        1 hanne roles.partner-role [join-in]
        1 noor agreements.kind Eén rol papier, drie kleuren, handen en sponzen.
        1 noor agreements.languages Weinig woorden. Ik doe het voor.
        1 noor agreements.thresholds Kleren: er hangen oude hemden klaar, ook voor grote mensen.
        1 noor invitation.how Ik heb het aan elke ouder zelf gezegd, twee ochtenden lang.
        1 noor evaluation-moment.date +2
        1 noor evaluation-moment.who Hanne en ik, met Lieve erbij.
        1 noor pre-talk.welcome Aan de deur, met een hemd in de hand: ‘Kies er een!’
        1 noor pre-talk.purpose We schilderen samen omdat je kind dan toont wat het durft. Mooi hoeft het niet te zijn.
        """;
}
