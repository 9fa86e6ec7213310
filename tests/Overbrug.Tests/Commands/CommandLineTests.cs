using System.Text.Json;
using Overbrug.Commands;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Names => [.. CommandLine.All.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_command_explains_itself(string name)
    {
        Assert.Equal(0, await Run([.. name.Split(' '), "--help"]));
        Assert.StartsWith($"overbrug {name}", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        Assert.Equal(0, await Run("--help"));
        Assert.All(CommandLine.All, command => Assert.Contains(command.Usage, output.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Give FILE too.", "backup")]
    [InlineData("There is no option --jsno.", "census", "--jsno")]
    [InlineData("\"more\" is not expected.", "migrate", "more")]
    [InlineData("--story needs a value.", "serve", "--story")]
    [InlineData("There is no command \"bogus\". See: overbrug --help", "bogus")]
    [InlineData("There is no command \"bogus\".", "bogus", "--help")]
    [InlineData("There is no command \"words\".", "words", "chekc")]
    public async Task What_is_typed_wrongly_is_said(string says, params string[] args)
    {
        Assert.Equal(2, await Run(args));
        Assert.StartsWith(says, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_on_one_command_can_be_asked_both_ways()
    {
        Assert.Equal(0, await Run("help", "backup"));
        Assert.StartsWith("overbrug backup FILE", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_command_reports_can_be_read_by_a_program()
    {
        Assert.Equal(0, await Run("migrate", "--json", "--OVERBRUG_DATA", folder["here"]));
        Assert.Equal(0, await Run("backup", folder["file"], "--json", "--OVERBRUG_DATA", folder["here"]));
        Assert.Equal(0, await Run("restore", folder["file"], "--json", "--OVERBRUG_DATA", folder["there"]));
        Assert.Collection(
            output.ToString().TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement),
            migrated => Assert.Equal("Initial", migrated.GetProperty("done")[0].GetString()),
            made => Assert.Equal(folder["file"], made.GetProperty("file").GetString()),
            read => Assert.True(read.GetProperty("tables").GetInt32() > 30));
    }

    [Fact]
    public async Task Migrating_twice_is_harmless()
    {
        Assert.Equal(0, await Run("migrate", "--OVERBRUG_DATA", folder.Path));
        Assert.Equal(0, await Run("migrate", "--OVERBRUG_DATA", folder.Path));
        Assert.EndsWith("Database: up to date\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("serve")]
    public async Task A_database_that_cannot_be_opened_is_said_in_a_sentence(string command)
    {
        Directory.CreateDirectory(folder["overbrug.db"]);
        Assert.Equal(1, await Run(command, "--OVERBRUG_DATA", folder.Path));
        Assert.StartsWith("The database cannot be opened or changed: SQLite Error", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_made_and_restored_from_the_command_line()
    {
        Assert.Equal(0, await Run("migrate", "--OVERBRUG_DATA", folder["here"]));
        Assert.Equal(0, await Run("backup", folder["file"], "--OVERBRUG_DATA", folder["here"]));
        Assert.Equal(0, await Run("restore", folder["file"], "--OVERBRUG_DATA", folder["there"]));
        Assert.Equal(1, await Run("restore", folder["nothing"], "--OVERBRUG_DATA", folder["there"]));
        Assert.StartsWith("There is no file", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_tells_who_may_ask_for_an_address()
    {
        Assert.Equal(0, await Run("matrix", "--OVERBRUG_DATA", folder.Path));
        Assert.Matches("(?m)^machines +GET +/health$", output.ToString());
        Assert.Matches("(?m)^team +.*/today$", output.ToString());
    }

    [Fact]
    public async Task The_census_is_whole()
    {
        Assert.Equal(0, await Run("census", "--json", "--OVERBRUG_DATA", folder.Path));
        Assert.Contains("\"problems\":[]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_or_an_address_that_cannot_be_used_is_said_in_a_sentence()
    {
        File.WriteAllText(folder["taken"], "");
        Assert.Equal(1, await Run("migrate", "--OVERBRUG_DATA", folder["taken"]));
        Assert.Equal(1, await Run("serve", "--OVERBRUG_DATA", folder.Path, "--OVERBRUG_ADDRESS", "nonsense"));
        Assert.Equal(1, await Run("migrate", "--OVERBRUG_DATA", folder.Path, "--ConnectionStrings:Overbrug", "Host=/no/such/folder;Username=nobody"));
        Assert.Collection(
            errors.ToString().TrimEnd().Split('\n'),
            line => Assert.StartsWith($"The data folder {folder["taken"]} cannot be made: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("The address \"nonsense\"", line, StringComparison.Ordinal),
            line => Assert.StartsWith("The database cannot be opened or changed: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_story_is_named_with_those_there_are()
    {
        Assert.Equal(1, await Run("seed", "nowhere", "--OVERBRUG_DATA", folder.Path));
        Assert.StartsWith("There is no story \"nowhere\"", errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["overbrug.db"]));
    }

    private Task<int> Run(params string[] args) => CommandLine.RunAsync(args, output, errors);
}
