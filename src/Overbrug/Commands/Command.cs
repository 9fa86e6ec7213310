namespace Overbrug.Commands;

/// <summary>One thing the program does from the command line. It answers the exit code: 0 done, 1 not done.</summary>
internal abstract class Command
{
    /// <summary>What a command that reports offers to other programs.</summary>
    protected static readonly (string Option, string Does) AsJson = ("--json", "as JSON");

    /// <summary>One or two words.</summary>
    public abstract string Name { get; }

    public abstract string About { get; }

    /// <summary>What must be given after the name, in order.</summary>
    public virtual IReadOnlyList<string> Values => [];

    /// <summary>Switches and what they do; an option that takes a value is written <c>--name VALUE</c>.</summary>
    public virtual IReadOnlyList<(string Option, string Does)> Options => [];

    public string Usage => string.Join(' ', Values.Prepend(Name));

    public abstract Task<int> RunAsync(Call call);
}
