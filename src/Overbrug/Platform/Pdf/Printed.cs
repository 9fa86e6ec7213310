namespace Overbrug.Platform.Pdf;

/// <summary>How printing ended.</summary>
public enum PrintEnd { Done, Absent, Busy, TooSlow, Failed }

/// <summary>What came out of the printer.</summary>
/// <param name="Pdf">The file; empty unless the end is <see cref="PrintEnd.Done"/>.</param>
public sealed record Printed(PrintEnd End, byte[] Pdf)
{
    internal static Printed Nothing(PrintEnd end) => new(end, []);
}
