namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Round one is done and read back; soup is tomorrow, and the talk beforehand is next.</summary>
internal static class SoupRun
{
    public const string Script =
        """
        els experience.parents-in-class [bad]
        els experience.what-happened De taart op vrijdag. Er kwam bijna niemand en ik dacht een week lang dat het aan mij lag.
        els experience.red-line [firm]
        els experience.parents-asked ‘Ik zou wel eens een vlieg willen zijn’, zei een mama bij het afscheid. Ze wil weten of haar dochter hier praat.
        els worries.worry Dat ik voor de klas sta en ouders zien dat ik ook maar wat doe.
        els worries.resistance Een collega zei: straks willen ze elke dag binnen. Dat bleef in mijn hoofd zitten.
        hanne worries.may-fail Als de soep aanbrandt, eten we boterhammen. Niemand komt voor de soep.
        els worries.strengths Ik kan goed luisteren, en in mijn klas mag het rommelig zijn.
        els worries.support [talk-first beside-me]
        els theme.fixed-or-changing [changing]
        els theme.ideas Fruitsla, soep, brood bakken, en dan een tafel met van alles wat.
        els theme.rhythm Om de drie weken, op dinsdag of donderdag, meteen na het brengen.
        els theme.offer [sign-up]
        1 els expectations.why Ik wil dat ouders zien hoe hun kind hier leeft, en ik wil zien hoe zij met hun kind omgaan.
        1 els expectations.hear De talen van thuis. Ik ken het woord voor appel nu in het Turks.
        1 hanne expectations.partner-hopes Dat twee ouders na afloop samen naar buiten wandelen.
        1 els what-if.situations [nobody-comes no-shared-language]
        1 els what-if.our-answer Komt er niemand, dan doen we het met de kinderen en nemen we een kommetje mee naar de poort.
        1 els success.team-criteria Elk kind heeft iets gesneden dat de ander opeet.
        1 els success.team-criteria Er staat iemand in mijn klas die ik alleen van ver ken.
        1 hanne success.team-criteria Ouders praten met elkaar en niet alleen met ons.
        1 els success.parent-criteria Mijn kind is blij dat ik er ben.
        1 els roles.teacher-role [invite speak-to-parents lead-content]
        1 hanne roles.partner-role [join-in connect]
        1 els roles.shared-with Samira zet de messen klaar en houdt de kleintjes in het oog.
        1 els agreements.languages Nederlands met handen en prenten. Amal vertaalt waar het nodig is.
        1 els agreements.thresholds Wij zorgen voor het fruit. Kleine broers en zussen krijgen hun eigen tafeltje.
        1 els invitation.how Een kaartje met prent, en drie ochtenden aan de poort.
        1 els evaluation-moment.date -8
        1 els evaluation-moment.who Hanne, Samira en ik, bij een kop thee.
        1 els pre-talk.welcome Iedereen een hand, een schort en een stoel. Naamkaartjes met de prent van het gezin.
        1 hanne pre-talk.partner-there-for ‘Ik ben van Samenspel, ik snij mee en ik help als je een woord zoekt.’
        1 els in-class.went-on [changed]
        1 els in-class.moment Een mama toonde hoe je een granaatappel openmaakt zonder te spatten. Het werd stil. Toen wilde iedereen het proberen.
        1 hanne in-class.connected Aan de tafel met de sinaasappels. Daar zaten twee mama’s uit dezelfde straat die elkaar niet kenden.
        1 els seen.your-child ‘Zij helpt hier mee opruimen. Thuis niet!’ En dan een schaterlach.
        1 els seen.parents-thought Ze hadden gedacht dat ze op een kleine stoel moesten stilzitten.
        1 els guiding.how-was-it Druk, zei een oma, maar goed druk.
        1 skip meaning
        1 els at-home.possible Zelf laten snijden met een botermesje. Drie ouders gaan het proberen.
        1 els outcome.noticed [lower-threshold spontaneous-contact]
        1 els outcome.noticed-how De dag erna kwam een mama tot in de klas om de boekentas te hangen. Dat was nog nooit gebeurd.
        1 els alone.succeeded [succeeded]
        1 els alone.reaction ‘Nu weet ik wie dat is, die juf Els.’
        1 els alone.adjust Minder uitleg vooraf. Gewoon beginnen.
        1 hanne alone.succeeded [partly]
        1 hanne alone.reaction Een mama die niets zei en als laatste vertrok, met het recept in haar hand.
        1 els together.side-by-side Els telde wie er was, Hanne zag wie er niet was: de papa’s.
        1 els together.next-time Het uur vroeger, en één taak voor wie binnenkomt en niet weet waar te staan.
        1 els whole-team.team-learns Een taak is een welkom. Wie iets in de handen heeft, hoort erbij.
        1 els whole-team.told-to-parents Op de poster van de soep staat: ‘Jullie vroegen vroeger te beginnen. Dat doen we.’
        1 els reads yes yes partly yes
        1 hanne reads yes cannot-say partly yes
        1 team reads yes yes partly yes
        2 els expectations.from-last-time Een taak voor wie binnenkomt: groenten wassen aan de emmer bij de deur.
        2 els expectations.see Dat de stille mama van vorige keer iemand heeft om naast te staan.
        2 els expectations.children-hope Ze proeven alles als mama het ook proeft.
        2 hanne expectations.shared-aim Dat ouders de klas binnenstappen zonder dat iemand hen roept.
        2 hanne expectations.partner-hopes Minstens één papa of opa.
        2 els what-if.situations [too-many siblings child-clings]
        2 els what-if.our-answer Te veel volk is een goed probleem: dan snijdt de helft in de gang.
        2 els what-if.who-steps-in Samira bij de kinderen, Hanne bij de ouders, ik bij het vuur.
        2 els success.team-criteria We horen minstens drie talen aan tafel.
        2 hanne success.team-criteria Iemand blijft napraten zonder dat wij het vragen.
        2 els success.parent-criteria Ik praat met de juf over mijn kind.
        2 els roles.teacher-role [invite practical lead-content]
        2 hanne roles.partner-role [join-in connect look-wide]
        2 els roles.shared-with Een mama die graag kookt, leidt mee. Zij bood het zelf aan.
        2 els agreements.kind Soep, van wassen tot slurpen. Iedereen brengt één groente mee, of niets.
        2 els agreements.languages Nederlands, Frans en Arabisch. Elke groente krijgt een naam in elke taal.
        2 els agreements.practical In de klas van 8.45 tot 10.15 uur. Twee kookplaten, twaalf plankjes, één grote pan van Het Lantaarntje.
        2 els agreements.thresholds Werken: wie om negen weg moet, kan weg. Geld: niets. Baby’s: het matje in de zithoek.
        2 els invitation.how De kaart, de poster aan de poort, en een woord in vier talen van Amal.
        2 els invitation.in-person De gezinnen die op dinsdag altijd haast hebben: hen vraag ik welk uur wel past.
        2 els evaluation-moment.date +4
        2 els evaluation-moment.who Hanne, Samira, Amal en ik.
        """;
}
