using Overbrug.Tests.Durability;

// the runtime looks for a type of this name outside any namespace (DOTNET_STARTUP_HOOKS)
#pragma warning disable CA1050, S3903
/// <summary>Runs in the program before its own first line.</summary>
internal static class StartupHook
{
    internal static void Initialize() => LastStep.Watch();
}
#pragma warning restore CA1050, S3903
