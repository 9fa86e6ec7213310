namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Two activities went all the way round; now it may become something that stays.</summary>
internal static class GardenRun
{
    public const string Script =
        """
        karim experience.parents-in-class [none]
        karim experience.red-line [firm]
        karim experience.parents-asked Of ze eens mogen helpen in plaats van kijken.
        karim worries.worry Dat ik in mijn slecht Frans moet uitleggen wat een schoffel is.
        karim worries.support [beside-me]
        karim theme.fixed-or-changing [fixed]
        karim theme.offer [sign-up]
        1 karim expectations.why Buiten is niemand de baas. Daar wil ik ouders leren kennen.
        1 karim expectations.see Modder, en geen gezucht over modder.
        1 karim what-if.situations [siblings]
        1 karim what-if.our-answer Er staat een zandbak naast.
        1 karim success.team-criteria Elk potje is van twee mensen.
        1 hanne success.team-criteria Er komt een papa.
        1 karim success.parent-criteria Ik leer iets dat ik thuis op het terras kan doen.
        1 karim roles.teacher-role [invite practical lead-content]
        1 hanne roles.partner-role [join-in]
        1 karim agreements.kind Een zaadje per kind, een potje per gezin.
        1 karim invitation.how Een zaadje op de uitnodiging geplakt.
        1 karim evaluation-moment.date -36
        1 karim pre-talk.welcome Aan het tuinhek, met de laarzen al aan.
        1 karim in-class.went-on [as-planned]
        1 karim in-class.moment Een kind fluisterde tegen zijn zaadje. Zijn mama fluisterde mee.
        1 karim seen.in-the-class ‘Jullie geven hen echt gereedschap!’
        1 karim guiding.liked De geur.
        1 karim meaning.learns Wachten, zei een oma. Een tuin leert wachten.
        1 skip at-home
        1 karim outcome.noticed [trust]
        1 karim alone.succeeded [partly]
        1 karim alone.reaction ‘Bij ons had ik een veld.’ Een papa, over de haag.
        1 hanne alone.succeeded [succeeded]
        1 karim together.next-time Die papa vragen. Niet in het algemeen, maar hem.
        1 karim whole-team.team-learns Iemand vragen om wat hij kan, is iets anders dan vragen om te komen.
        1 karim reads yes not-this-time yes
        1 hanne reads yes not-this-time partly
        1 team reads yes not-this-time yes
        2 karim expectations.from-last-time De papa over de haag kreeg een eigen uitnodiging, met zijn schop erop getekend.
        2 karim expectations.see Dat hij het voordoet en ik het nadoe.
        2 karim what-if.situations [parent-takes-over]
        2 karim what-if.our-answer Deze keer mag het.
        2 karim success.team-criteria Ouders leggen elkaar iets uit.
        2 hanne success.team-criteria Minstens één papa houdt een schop vast.
        2 karim success.parent-criteria Mijn kind is trots op mij.
        2 karim roles.teacher-role [speak-to-parents]
        2 karim roles.shared-with Een papa leidt het spitten.
        2 karim agreements.kind Twee bedden, recht langs een touw.
        2 karim invitation.in-person Drie papa’s, elk apart, bij het ophalen.
        2 karim evaluation-moment.date -14
        2 karim pre-talk.purpose Vandaag leert de meester van jullie.
        2 karim in-class.went-on [as-planned]
        2 karim in-class.moment De kinderen stonden in een rij om het touwtje vast te houden.
        2 karim seen.your-child ‘Hij zei tegen iedereen: dat is mijn papa.’
        2 karim guiding.how-was-it Gewoon. Zoals thuis, zei een papa.
        2 karim meaning.aim Samen iets maken dat blijft staan.
        2 karim at-home.possible Tuinkers op een natte doek, ook zonder terras.
        2 karim outcome.noticed [trust lower-threshold spontaneous-contact]
        2 karim outcome.noticed-how Hij laat zijn schop op school staan.
        2 karim alone.succeeded [succeeded]
        2 karim alone.reaction ‘Laat mij maar.’
        2 hanne alone.succeeded [succeeded]
        2 karim together.wide-look Er zijn vier gezinnen die we nog nooit zagen. Voor hen is een ochtend niets, een zaterdag misschien wel.
        2 karim whole-team.team-adjusts Volgend jaar één zaterdag, met soep uit eigen tuin.
        2 karim whole-team.told-to-parents Op een plank in de tuin: ‘Jullie idee, ons bed.’
        2 karim reads yes yes yes
        2 hanne reads yes yes yes
        2 team reads yes yes yes
        karim keep-going.continue [differently]
        karim keep-going.needed Een kraantje buiten, en een half uur overleg om de maand.
        karim keep-going.changed Ik kijk nu eerst wat een ouder kan, en dan pas wat ik nodig heb.
        karim action.what Elk voorjaar een ochtend in de moestuin, geleid door een ouder
        karim action.layer [active-participation]
        karim action.who meester Karim en de papa met de schop
        karim action.returns +110
        """;
}
