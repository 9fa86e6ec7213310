namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Just begun: the teacher told where she stands, and has not yet spoken of what worries her.</summary>
internal static class StartRun
{
    public const string Script =
        """
        els experience.parents-in-class [mixed]
        els experience.what-happened De soep en de fruitsla liepen goed. De taart op vrijdag niet: toen zaten Hanne en ik daar met dertig eieren en één mama.
        els experience.red-line [sometimes]
        els experience.parents-asked Een papa vroeg aan de poort of het altijd ‘iets voor de mama’s’ moet zijn. Hij lachte erbij, maar hij meende het.
        """;
}
