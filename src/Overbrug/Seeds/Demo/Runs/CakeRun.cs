namespace Overbrug.Seeds.Demo.Runs;

/// <summary>The one that failed.</summary>
internal static class CakeRun
{
    public const string Script =
        """
        els experience.parents-in-class [none]
        els experience.red-line [firm]
        els worries.worry Dat er niemand komt.
        els theme.fixed-or-changing [fixed]
        1 els expectations.why Taart lust iedereen.
        1 els success.team-criteria Alle ouders komen.
        1 els roles.teacher-role [practical]
        1 els agreements.practical Vrijdag om elf uur, twee euro per gezin.
        1 els invitation.how Een mooie brief in de boekentas.
        1 skip what-if
        1 skip evaluation-moment
        1 skip pre-talk
        1 els in-class.went-on [changed]
        1 els in-class.moment Eén mama bakte met drie kinderen. Ze bleef tot het laatste kruimeltje opgeruimd was.
        1 els alone.succeeded [failed-and-learned]
        1 els alone.reaction ‘Ik heb een brief gehad, maar ik lees geen brieven. Mijn zus zei het.’
        1 els reads not-this-time
        1 team reads not-this-time
        """;
}
