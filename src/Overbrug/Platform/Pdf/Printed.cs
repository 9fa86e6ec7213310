namespace Overbrug.Platform.Pdf;

/// <summary>How printing ended.</summary>
public enum PrintEnd { Done, Absent, Busy, TooSlow, Failed }

/// <summary>What came out of the printer.</summary>
/// <param name="Pdf">The file; empty unless the end is <see cref="PrintEnd.Done"/>.</param>
/// <param name="Trouble">What the browser said when it failed, for the log.</param>
public sealed record Printed(PrintEnd End, byte[] Pdf, string? Trouble = null)
{
    internal static Printed Nothing(PrintEnd end, string? trouble = null) => new(end, [], trouble);
}
