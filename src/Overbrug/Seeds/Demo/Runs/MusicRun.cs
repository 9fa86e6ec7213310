namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Sung, and talked over with the parents; each still has to look back alone.</summary>
internal static class MusicRun
{
    public const string Script =
        """
        noor experience.parents-in-class [none]
        noor experience.what-happened Nog nooit. Mijn collega’s zeiden: begin met iets waar je zelf blij van wordt.
        noor experience.red-line [sometimes]
        noor worries.worry Dat kinderen bij mama op schoot kruipen en niet meer meedoen.
        noor worries.support [show-me talk-first]
        noor theme.fixed-or-changing [fixed]
        noor theme.offer [sign-up]
        1 noor expectations.why Muziek is het eerste wat een kind van thuis meebrengt.
        1 noor expectations.do Ik doe de trommel, de ouders doen de rest.
        1 hanne expectations.partner-hopes Dat er een lied blijft hangen.
        1 noor what-if.situations [child-clings]
        1 noor what-if.our-answer Op schoot mag je ook zingen.
        1 noor success.team-criteria Een kind dat nooit zingt, beweegt zijn lippen.
        1 noor success.team-criteria We leren één lied dat niemand van het team kende.
        1 hanne success.team-criteria Ouders leren elkaar een lied, zonder ons.
        1 noor success.parent-criteria Mijn kind zingt mee.
        1 noor roles.teacher-role [invite practical]
        1 hanne roles.partner-role [connect]
        1 noor agreements.kind Vijf liedjes, een kring, trommels uit de kast.
        1 noor agreements.languages Elk lied in zijn eigen taal.
        1 noor invitation.in-person De mama die altijd neuriet aan de kapstok.
        1 noor evaluation-moment.date +1
        1 noor evaluation-moment.who Hanne, Amal en ik. Op donderdag, want dan heeft Amal tijd.
        1 noor pre-talk.purpose We zingen liedjes van thuis, zodat je kind hoort dat thuis ook hier woont.
        1 noor in-class.went-on [changed]
        1 noor in-class.moment Iemand zette een wiegelied in. Drie mama’s uit drie landen zongen mee.
        1 noor in-class.led Ik hoefde bijna niets te leiden.
        1 noor seen.your-child ‘Hij danst! Dat wist ik niet.’
        1 noor seen.as-expected Nee: beter. Ik had gedacht aan mooi zingen, het werd luid zingen.
        1 noor guiding.liked Dat de juf meezong, en vals.
        1 noor meaning.why-this ‘Om onze kinderen moedig te maken’, zei een papa. Ik had het zelf niet beter gezegd.
        1 noor at-home.tried Zingen in bad, zei bijna iedereen.
        1 hanne outcome.exchange De ouders vertelden wanneer ze zingen: bij het slapengaan, bij de afwas, bij verdriet.
        1 noor outcome.noticed [trust insight]
        1 noor outcome.noticed-how Twee mama’s vroegen of ze het lied mochten opnemen voor de andere klas.
        """;
}
