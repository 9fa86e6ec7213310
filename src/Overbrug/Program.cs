using Overbrug.Commands;
using Overbrug.Platform;

try
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error);
}
catch (ContentException problem)
{
    await Console.Error.WriteLineAsync($"Overbrug cannot start. {problem.Message}");
    return 2;
}

/// <summary>Named so that tests can start the same site.</summary>
public partial class Program;
