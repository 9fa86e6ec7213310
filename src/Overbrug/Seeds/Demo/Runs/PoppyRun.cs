namespace Overbrug.Seeds.Demo.Runs;

/// <summary>Another school of the pilot, preparing its first activity.</summary>
internal static class PoppyRun
{
    public const string Script =
        """
        fatma experience.parents-in-class [none]
        fatma experience.red-line [sometimes]
        fatma worries.worry Dat ik de helft niet versta.
        fatma theme.fixed-or-changing [fixed]
        1 fatma expectations.why Bij De Vlieger zag ik hoe een oma vertelde. Dat wil ik ook.
        """;
}
