namespace Overbrug.Seeds.Demo.Runs;

/// <summary>The start is behind them; the first activity is half prepared.</summary>
internal static class PrepareRun
{
    public const string Script =
        """
        noor experience.parents-in-class [good]
        noor experience.what-happened Muziek van overal was een feest. Ik wil nu iets waar ouders hun handen bij gebruiken en waar je geen taal voor nodig hebt.
        noor experience.red-line [none]
        noor worries.worry Dat de grote blokken te wild worden en een baby er een op zijn hoofd krijgt.
        noor worries.support [beside-me look-along]
        hanne worries.may-fail Torens vallen om. Dat is net het leuke.
        noor theme.fixed-or-changing [fixed]
        noor theme.ideas Eerst hoge torens, dan bruggen, dan samen onze straat nabouwen.
        noor theme.offer [sign-up]
        1 noor expectations.why Bouwen doet iedereen. Ik zie kinderen bij wie het praten moeilijk gaat, en die bij de blokken de baas zijn. Dat wil ik aan hun ouders tonen.
        1 noor expectations.see Een papa op zijn knieën.
        1 hanne expectations.partner-hopes Dat ouders van kinderen die nooit samen spelen, toevallig aan dezelfde toren bouwen.
        1 noor what-if.situations [too-many siblings parent-takes-over]
        1 noor what-if.our-answer Neemt een ouder het over, dan vraag ik het kind: ‘Toon jij eens hoe het moet?’
        """;
}
