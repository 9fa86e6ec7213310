using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;

namespace Overbrug.Commands;

/// <summary>Finds the command that was typed and runs it; without one the site is served.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int Misused = 2;

    public static readonly IReadOnlyList<Command> All =
        [new ServeCommand(), new MigrateCommand(), new SeedCommand(), new BackupCommand(), new RestoreCommand(), new SchoolCommand(), new PilotCommand(), new CoordinatorCommand(), new AdministratorCommand(), new EditorCommand(), new ImportLibraryCommand(),
            new CensusCommand(), new MatrixCommand(), new WordsCheckCommand(), new WordsSeenCommand()];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        Command? command = null;
        try
        {
            var asks = args is ["help", ..];
            (command, var rest) = Find(asks ? args[1..] : args);
            if (asks || rest.Any(IsHelp))
            {
                await output.WriteAsync(command is null ? Help.Text : Help.Of(command));
                return 0;
            }

            return await (command ?? All[0]).RunAsync(Parse(command ?? All[0], rest, output));
        }
        catch (UsageException problem)
        {
            await errors.WriteLineAsync($"{problem.Message} See: {string.Join(' ', new[] { "overbrug", command?.Name, "--help" }.OfType<string>())}");
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

    /// <summary>The command that is named first; none when the first word is an option.</summary>
    private static (Command? Command, string[] After) Find(string[] args)
    {
        if (args is [] or [['-', ..], ..])
        {
            return (null, args);
        }

        var named = All.FirstOrDefault(c => args.Take(c.Name.Split(' ').Length).SequenceEqual(c.Name.Split(' ')))
            ?? throw new UsageException($"There is no command \"{args[0]}\".");
        return (named, args[named.Name.Split(' ').Length..]);
    }

    private static bool IsHelp(string arg) => arg is "--help" or "-h";

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
