namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Yesterday parents read in the class; the talk with them afterwards is half told.</summary>
internal static class BooksRun
{
    public const string Script =
        """
        karim experience.parents-in-class [good]
        karim experience.what-happened In de moestuin. Daar is alles gemakkelijker dan tussen vier muren.
        karim experience.red-line [none]
        karim worries.worry Dat een ouder die niet graag leest, zich voor schut voelt staan.
        hanne worries.may-fail Een boek zonder woorden is ook een boek.
        karim theme.fixed-or-changing [fixed]
        karim theme.ideas Elke keer een verhaal, in twee talen of in geen enkele.
        karim theme.offer [sign-up]
        1 karim expectations.why Onze kinderen kennen thuis andere verhalen dan hier. Die wil ik horen.
        1 karim expectations.hear Stilte op het spannende stuk, ook al verstaan we de woorden niet.
        1 skip what-if
        1 karim success.team-criteria Er wordt voorgelezen in minstens twee thuistalen.
        1 hanne success.team-criteria Niemand voelt dat hij moet lezen.
        1 karim success.parent-criteria Mijn kind zit op mijn schoot en luistert.
        1 karim roles.teacher-role [invite lead-content]
        1 hanne roles.partner-role [join-in look-wide]
        1 karim agreements.languages Elke ouder kiest zelf: lezen, vertellen of de prenten tonen.
        1 karim agreements.practical Kussens op de grond, drie hoeken, telkens een kwartier.
        1 karim invitation.how Met een leeg kaartje: ‘Welk verhaal hoorde jij als kind?’
        1 karim evaluation-moment.date +1
        1 karim evaluation-moment.who Hanne en ik.
        1 karim pre-talk.welcome Thee, en de boeken lagen al open op tafel.
        1 karim pre-talk.agreed Je mag stoppen wanneer je wilt, en je kind mag gaan spelen.
        1 karim in-class.went-on [as-planned]
        1 karim in-class.moment Een oma vertelde over een vos en een druif. Een kind riep het einde, in het Nederlands. Ze kenden hetzelfde verhaal.
        1 hanne in-class.connected Bij het boek zonder woorden. Daar bouwden vier mensen samen een verhaal.
        1 karim seen.in-the-class ‘Ze zitten hier zó stil. Thuis is dat nooit.’
        1 karim seen.your-child Hij toonde mij waar zijn jas hangt, en dan pas het boek.
        1 hanne seen.interactions Kinderen gaven ouders die niet de hunne waren een boek in de hand.
        1 karim guiding.liked Dat het niet om Nederlands ging.
        1 karim guiding.liked-less Een kwartier was te kort voor wie laat binnenkwam.
        """;
}
