using Overbrug;
using Overbrug.Platform;

try
{
    return await Commands.RunAsync(args);
}
catch (ContentException problem)
{
    await Console.Error.WriteLineAsync($"Overbrug cannot start. {problem.Message}");
    return 2;
}

/// <summary>Named so that tests can start the same site.</summary>
public partial class Program;
