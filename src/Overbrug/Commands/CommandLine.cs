using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

/// <summary>Finds the command that was typed and runs it; without one the site is served.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int Misused = 2;

    public static readonly IReadOnlyList<Command> All =
        [new ServeCommand(), new MigrateCommand(), new SeedCommand(), new BackupCommand(), new RestoreCommand(), new CensusCommand(), new MatrixCommand(), new WordsCheckCommand(), new WordsSeenCommand()];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var command = All.FirstOrDefault(c => args.Take(c.Name.Split(' ').Length).SequenceEqual(c.Name.Split(' ')));
        var rest = args.Skip(command?.Name.Split(' ').Length ?? 0).ToArray();
        try
        {
            if (rest.Any(arg => arg is "--help" or "-h") || (command is null && rest is ["help", ..]))
            {
                await output.WriteAsync(command is null ? Help.Text : Help.Of(command));
                return 0;
            }

            command ??= All[0];
            return await command.RunAsync(Parse(command, rest, output));
        }
        catch (UsageException problem)
        {
            await errors.WriteLineAsync($"{problem.Message} See: overbrug {command?.Name} --help");
            return Misused;
        }
        catch (OperationException problem)
        {
            await errors.WriteLineAsync(problem.Message);
            return Failed;
        }
        catch (Exception problem) when (Unkept.Is(problem))
        {
            await errors.WriteLineAsync($"The database cannot be read or written: {problem.Message} Is there room on the disk, may this program write in the data folder, and does the server answer?");
            return Failed;
        }
    }

    private static Call Parse(Command command, string[] args, TextWriter output)
    {
        var values = new List<string>();
        var options = new Dictionary<string, string>();
        var settings = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var option = command.Options.Select(o => o.Option.Split(' ')).FirstOrDefault(words => words[0] == args[i]);
            if (option is not null)
            {
                options[args[i]] = option.Length == 1 ? "" : Next(ref i);
            }
            else if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                values.Add(args[i]);
            }
            else if (!IsSetting(args[i]))
            {
                throw new UsageException($"There is no option {args[i]}.");
            }
            else
            {
                settings.AddRange(args[i].Contains('=', StringComparison.Ordinal) ? [args[i]] : [args[i], Next(ref i)]);
            }
        }

        return values.Count == command.Values.Count
            ? new Call(values, options, [.. settings], output)
            : throw new UsageException(values.Count > command.Values.Count ? $"\"{values[command.Values.Count]}\" is not expected." : $"Give {command.Values[values.Count]} too.");

        string Next(ref int i) => ++i < args.Length ? args[i] : throw new UsageException($"{args[i - 1]} needs a value.");
    }

    private static bool IsSetting(string arg) =>
        arg == "--urls" || arg.StartsWith("--urls=", StringComparison.Ordinal) || arg.StartsWith("--OVERBRUG_", StringComparison.Ordinal) || arg.Contains(':', StringComparison.Ordinal);
}
