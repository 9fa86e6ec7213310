using System.Text;

namespace Overbrug.Commands;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Help
{
    private const int Column = 26;
    private const string Settings = """

        Settings, as variables or as options with two dashes:
          OVERBRUG_DATA             the folder with its files, by default ./data
          OVERBRUG_ADDRESS          the full address at which people reach it
          ConnectionStrings__Overbrug (or --ConnectionStrings:Overbrug)
                                    PostgreSQL instead of a SQLite file
        Exit codes: 0 done, 1 not done, 2 wrongly typed or broken content.

        """;

    public static string Text => CommandLine.All.Aggregate(
        new StringBuilder("overbrug [COMMAND] [OPTIONS]\n\n"),
        (text, command) => Line(text, command.Usage, command.About)).Append(Settings).ToString();

    public static string Of(Command command)
    {
        var text = new StringBuilder($"overbrug {command.Usage}{(command.Options.Count > 0 ? " [OPTIONS]" : "")}\n\n{command.About}\n");
        if (command.Options.Count > 0)
        {
            text.Append('\n');
            foreach (var (option, does) in command.Options)
            {
                Line(text, option, does);
            }
        }

        return text.Append(Settings).ToString();
    }

    private static StringBuilder Line(StringBuilder text, string name, string about) =>
        text.Append("  ").Append(name.PadRight(Column)).Append(about).Append('\n');
}
