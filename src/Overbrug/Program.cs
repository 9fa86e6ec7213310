using Overbrug;
using Overbrug.Platform;
using Overbrug.Platform.Operations;

try
{
    return await Commands.RunAsync(args, Site.BuildAsync);
}
catch (ContentException problem)
{
    await Console.Error.WriteLineAsync($"Overbrug cannot start. {problem.Message}");
    return 2;
}

/// <summary>Named so that tests can start the same site.</summary>
public partial class Program;
