using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Overbrug.Tests.Durability;

/// <summary>In the program's own process: kills it the first time that it reaches a step of writing while the file <c>armed</c> is there.</summary>
internal sealed class LastStep(string step, string armed) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public static readonly string Begun = RelationalEventId.TransactionStarted.Name!, Written = RelationalEventId.CommandExecuted.Name!,
        Committing = RelationalEventId.TransactionCommitting.Name!, Committed = RelationalEventId.TransactionCommitted.Name!;

    private const string Step = "OVERBRUG_TEST_LAST_STEP", Armed = "OVERBRUG_TEST_ARMED";

    public static (string Name, string Value)[] Environment(string step, string armed) =>
        [("DOTNET_STARTUP_HOOKS", typeof(LastStep).Assembly.Location), (Step, step), (Armed, armed)];

    public static void Watch() =>
        DiagnosticListener.AllListeners.Subscribe(new LastStep(System.Environment.GetEnvironmentVariable(Step)!, System.Environment.GetEnvironmentVariable(Armed)!));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            value.Subscribe(this, name => name == step);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == step && IsWrite(value.Value) && File.Exists(armed))
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static bool IsWrite(object? what) => what is not CommandEventData { Command.CommandText: var text } || text.Contains("INSERT", StringComparison.Ordinal);
}
